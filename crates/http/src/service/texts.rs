//! The texts of the service: those it answers with, for each tenant, and its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use error_l10n::{Catalog, CatalogBuilder, Error, Finder, Resolver};

use super::options::ServiceOptions;

/// The service's own texts, each language with its files.
const OWN: [(&str, &str, &str); 6] = [
    ("en", "page.ftl", include_str!("../../locales/en/page.ftl")),
    ("en", "service.ftl", include_str!("../../locales/en/service.ftl")),
    ("es", "page.ftl", include_str!("../../locales/es/page.ftl")),
    ("es", "service.ftl", include_str!("../../locales/es/service.ftl")),
    ("ru", "page.ftl", include_str!("../../locales/ru/page.ftl")),
    ("ru", "service.ftl", include_str!("../../locales/ru/service.ftl")),
];

/// All texts, loaded at one time.
pub(super) struct Texts {
    /// For requests without a tenant.
    pub(super) shared: Answers,
    tenants: BTreeMap<String, Answers>,
    /// The service's own texts, with the shipped ones and the overlays below them. Nobody lists these.
    pub(super) voice: Resolver,
}

/// The texts for one tenant, or for nobody in particular.
pub(super) struct Answers {
    pub(super) resolver: Resolver,
    /// The same for tickets, which show isolation marks as boxes.
    pub(super) plain: Resolver,
    /// Made when somebody searches for the first time.
    finder: OnceLock<Finder>,
}

impl Answers {
    fn new(builder: &dyn Fn(CatalogBuilder) -> CatalogBuilder, options: &ServiceOptions) -> Result<Self, Error> {
        let plain = error_l10n_support::with_texts(shipped(options)).bidi_isolation(false);
        let catalog = builder(shipped(options)).build()?;
        Ok(Self {
            resolver: Resolver::new(catalog),
            plain: Resolver::new(builder(plain).build()?),
            finder: OnceLock::new(),
        })
    }

    pub(super) fn finder(&self) -> &Finder {
        self.finder.get_or_init(|| Finder::new(self.resolver.catalog()))
    }
}

impl Texts {
    pub(super) fn load(options: &ServiceOptions) -> Result<Self, Error> {
        let mut folders: BTreeMap<&str, Vec<&Path>> = BTreeMap::new();
        for (tenant, folder) in &options.tenants {
            folders.entry(tenant).or_default().push(folder);
        }
        let of_tenant = |(tenant, folders): (&str, Vec<&Path>)| {
            let lay = |builder| folders.iter().fold(overlaid(builder, options), CatalogBuilder::overlay_dir);
            Ok((tenant.to_owned(), Answers::new(&lay, options)?))
        };
        let own = |builder: CatalogBuilder, (tag, file, text)| builder.overlay_text(tag, file, text);
        // Nobody looks up what this service says in the API's documents, so it says it well.
        let voice = OWN.into_iter().fold(shipped(options).reviewed(true), own);
        Ok(Self {
            shared: Answers::new(&|builder| overlaid(builder, options), options)?,
            tenants: folders.into_iter().map(of_tenant).collect::<Result<_, Error>>()?,
            voice: Resolver::new(overlaid(voice, options).build()?),
        })
    }

    /// The texts of a tenant, or of nobody in particular.
    pub(super) fn of(&self, tenant: Option<&str>) -> Option<&Answers> {
        match tenant {
            Some(tenant) => self.tenants.get(tenant),
            None => Some(&self.shared),
        }
    }

    pub(super) fn tenants(&self) -> impl Iterator<Item = &str> {
        self.tenants.keys().map(String::as_str)
    }
}

fn shipped(options: &ServiceOptions) -> CatalogBuilder {
    Catalog::builder().reviewed(options.reviewed).pseudo_locales(options.pseudo_locales)
}

fn overlaid(builder: CatalogBuilder, options: &ServiceOptions) -> CatalogBuilder {
    options.overlays.iter().fold(builder, CatalogBuilder::overlay_dir)
}

/// Every folder that is read.
pub(super) fn folders(options: &ServiceOptions) -> impl Iterator<Item = &PathBuf> {
    options.overlays.iter().chain(options.tenants.iter().map(|(_, folder)| folder))
}
