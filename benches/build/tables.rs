//! Writes the repository's texts as Rust and as JSON, for the stacks that compile their texts in.
//!
//! Three files, all from `locales/*/*.ftl`: a `match` table for the floor, JSON files for rust-i18n, and the static
//! keys by which rust-i18n finds them.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Pattern, PatternElement};

/// The texts of a language by message id.
type Texts = BTreeMap<String, String>;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    let locales = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("no CARGO_MANIFEST_DIR")?).join("../locales");
    println!("cargo::rerun-if-changed={}", locales.display());

    let mut languages = BTreeMap::new();
    for folder in fs::read_dir(&locales)? {
        let folder = folder?;
        languages.insert(folder.file_name().to_string_lossy().into_owned(), texts(&folder.path())?);
    }
    fs::write(out.join("match_table.rs"), match_table(&languages)?)?;
    fs::write(out.join("static_keys.rs"), static_keys(&languages)?)?;
    fs::write(out.join("rust_i18n.rs"), format!("rust_i18n::i18n!({:?});\n", out.join("rust_i18n")))?;
    fs::create_dir_all(out.join("rust_i18n"))?;
    for (language, texts) in &languages {
        fs::write(out.join(format!("rust_i18n/{language}.json")), serde_json::to_string_pretty(texts)?)?;
    }
    Ok(())
}

/// The texts for codes and statuses: what a body or its status can ask for.
fn texts(folder: &Path) -> Result<Texts, Box<dyn Error>> {
    let mut texts = Texts::new();
    for file in fs::read_dir(folder)? {
        let source = fs::read_to_string(file?.path())?;
        let resource = fluent_syntax::parser::parse(&*source).map_err(|(_, errors)| format!("{errors:?}"))?;
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let is_asked_for = message.id.name.starts_with("code-") || message.id.name.starts_with("status-");
            if let (true, Some(text)) = (is_asked_for, message.value.as_ref().and_then(plain)) {
                texts.insert(message.id.name.to_owned(), text);
            }
        }
    }
    Ok(texts)
}

/// The text of a pattern without placeables.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect()
}

/// `code_text` and `status_text` of a language, as tables.
fn match_table(languages: &BTreeMap<String, Texts>) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    for (name, key, prefix) in LOOKUPS {
        writeln!(code, "fn {name}(language: &str, key: {key}) -> Option<&'static str> {{\n    match language {{")?;
        for (language, texts) in languages {
            writeln!(code, "        {language:?} => match key {{")?;
            for (id, text) in texts {
                let Some(key) = key_of(id, prefix) else { continue };
                writeln!(code, "            {key} => Some({text:?}),")?;
            }
            code.push_str("            _ => None,\n        },\n");
        }
        code.push_str("        _ => None,\n    }\n}\n");
    }
    Ok(code)
}

/// `code_text` and `status_text` by rust-i18n's static keys.
fn static_keys(languages: &BTreeMap<String, Texts>) -> Result<String, Box<dyn Error>> {
    let ids = languages.values().flat_map(BTreeMap::keys).collect::<BTreeSet<_>>();
    let mut code = String::new();
    for (name, key, prefix) in LOOKUPS {
        writeln!(code, "fn {name}(language: &str, key: {key}) -> Option<Cow<'static, str>> {{\n    match key {{")?;
        for id in &ids {
            let Some(key) = key_of(id, prefix) else { continue };
            writeln!(code, "        {key} => Some(t!({id:?}, locale = language)),")?;
        }
        code.push_str("        _ => None,\n    }\n}\n");
    }
    Ok(code)
}

/// The functions that are written: name, type of the key, prefix of the message ids.
const LOOKUPS: [(&str, &str, &str); 2] = [("code_text", "&str", "code-"), ("status_text", "u16", "status-")];

/// What a message id with this prefix is asked for by, as Rust; `None` for other prefixes and for `status-4xx`.
fn key_of(id: &str, prefix: &str) -> Option<String> {
    let key = id.strip_prefix(prefix)?;
    if prefix == "code-" { Some(format!("{key:?}")) } else { key.parse::<u16>().ok().map(|status| status.to_string()) }
}
