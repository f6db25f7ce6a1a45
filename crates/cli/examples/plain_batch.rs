//! What one would write by hand in place of `error-l10n batch FILE --text-only --lang es`, to compare with: typed serde
//! and `fluent-bundle`. It trusts its input and counts nothing.

use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::{env, fs};

use fluent_bundle::{FluentBundle, FluentResource};
use serde::Deserialize;

#[derive(Deserialize)]
struct Body {
    error: Level,
}

/// An error as it is documented.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "types are written after the documentation, not after what is used of it")]
struct Level {
    code: String,
    message: Option<String>,
    target: Option<String>,
    details: Option<Vec<Detail>>,
    inner_error: Option<Box<Level>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "as above")]
struct Detail {
    code: Option<String>,
    target: Option<String>,
    message: Option<String>,
}

impl Level {
    /// The text of the innermost code that has one.
    fn text(&self, bundle: &FluentBundle<FluentResource>) -> Option<String> {
        let inner = self.inner_error.as_ref().and_then(|inner| inner.text(bundle));
        inner.or_else(|| text(bundle, &self.code))
    }
}

fn text(bundle: &FluentBundle<FluentResource>, code: &str) -> Option<String> {
    let pattern = bundle.get_message(&format!("code-{code}"))?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, None, &mut errors).into_owned())
}

fn bundle(language: &str) -> Result<FluentBundle<FluentResource>, Box<dyn Error>> {
    let mut bundle = FluentBundle::new(vec![language.parse()?]);
    for file in ["referrals.ftl", "http.ftl"] {
        let path = format!("{}/../../locales/{language}/{file}", env!("CARGO_MANIFEST_DIR"));
        let resource = FluentResource::try_new(fs::read_to_string(path)?).map_err(|_| "a damaged file of texts")?;
        bundle.add_resource(resource).map_err(|_| "a text twice")?;
    }
    Ok(bundle)
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("which file?")?;
    let bundle = bundle("es")?;
    let generic = text(&bundle, "generalException").ok_or("no generic text")?;
    let mut output = BufWriter::new(io::stdout().lock());
    for line in BufReader::new(File::open(path)?).lines() {
        let body: Body = serde_json::from_str(&line?)?;
        writeln!(output, "{}", body.error.text(&bundle).as_ref().unwrap_or(&generic))?;
    }
    Ok(output.flush()?)
}
