import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';

/**
 * The folders of units are their own registries: a site, a kind or a council is one file. The unions of their ids are
 * written from the file names on every `wxt prepare`, so that the compiler knows each of them and nobody types a list.
 */
const UNITS = {
  SiteId: { folders: ['lib/sites', 'lib/sites/optional'], ending: '.site.ts' },
  KindId: { folders: ['lib/check/kinds'], ending: '.kind.ts' },
  CouncilId: { folders: ['policies'], ending: '.json' },
};

function unitTypes(): string {
  const union = ({ folders, ending }: { folders: string[]; ending: string }) =>
    folders
      .flatMap((folder) => readdirSync(folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => `'${name.slice(0, -ending.length)}'`)
      .sort()
      .join(' | ') || 'never';
  const lines = Object.entries(UNITS).map(([name, unit]) => `  export type ${name} = ${union(unit)};`);
  return `declare module 'which-hat:units' {\n${lines.join('\n')}\n}\n`;
}

/** The icon's files of one state, as `public/icons` holds them. */
function icons(state: 'guarding'): Record<number, string> {
  return Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `/icons/${state}-${size}.png`]));
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    'prepare:types': (_wxt, entries) => {
      entries.push({ path: 'types/units.d.ts', text: unitTypes(), tsReference: true });
    },
    // The licences of all that is built in are shipped with it, as the builder sees them: a file for each part.
    'vite:build:extendConfig': (entries, config) => {
      config.build ??= {};
      config.build.license = { fileName: `licences/${entries.map(({ name }) => name).join('-')}.md` };
    },
    // The prompt may be framed by the guarded sites and by no other; they are named once, in their adapters. Hosts of
    // scripts that are registered at run time are the optional ones: nobody is asked for them before they are wanted.
    'build:manifestGenerated': (wxt, manifest) => {
      const hosts: string[] = manifest.host_permissions ?? [];
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
      manifest.web_accessible_resources = [
        { resources: ['prompt.html', 'ahead.html'], matches: [...new Set([...matches, ...hosts])] },
      ];
      if (wxt.config.command === 'serve') return;
      manifest.optional_host_permissions = hosts;
      delete manifest.host_permissions;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: icons('guarding'),
    action: { default_title: '__MSG_extension_name__', default_icon: icons('guarding') },
    permissions: ['storage', 'alarms', 'contextMenus', 'activeTab'],
    // Asked for together with an optional site, whose pages no script of the manifest reads.
    optional_permissions: ['scripting'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'",
    },
    // Without these two the prompt does not open on pages that set COEP themselves.
    ...(browser === 'chrome' && {
      cross_origin_embedder_policy: { value: 'require-corp' },
      cross_origin_opener_policy: { value: 'same-origin' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'which-hat@which-hat.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
