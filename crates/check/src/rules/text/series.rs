//! Names that stand in a row or alone and stay: file extensions, currencies, keys.

use std::sync::LazyLock;

use crate::flat::Flat;
use crate::matcher::Matcher;

/// The currencies, extensions and keys of a source that its translation has to have. Where the translation has none of
/// a row, it says them in words: «euros», «archivos de imagen».
pub(super) fn names(source: &Flat<'_>, text: &Flat<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for matcher in [&EXTENSION, &CURRENCY] {
        let there = all(matcher, source);
        let here = all(matcher, text);
        let says_some = there.iter().any(|name| here.contains(name));
        names.extend(there.into_iter().filter(|_| says_some));
    }
    let (there, here) = (keys(source), keys(text));
    if there.len() == here.len() {
        let pairs = there.into_iter().zip(&here);
        names.extend(pairs.filter(|(key, own)| key.0 != own.0).map(|(key, _)| key.1));
    }
    names
}

/// `.docx`
static EXTENSION: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(r"\B\.[a-z][a-z0-9]{1,4}\b"));

/// Codes of currencies (ISO 4217) that texts name most.
static CURRENCY: LazyLock<Matcher> = LazyLock::new(|| {
    Matcher::new(
        r"\b(?:ARS|AUD|BRL|BYN|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|HKD|INR|JPY|KRW|KZT|MXN|NOK|PEN|PLN|RUB|SEK|TRY|UAH|USD|ZAR)\b",
    )
});

fn all(matcher: &Matcher, text: &Flat<'_>) -> Vec<String> {
    matcher.places(&text.value).map(|place| text.part(place).to_owned()).collect()
}

/// `Ctrl+Shift+R`
static KEYS: LazyLock<Matcher> = LazyLock::new(|| {
    Matcher::new(r"\b(?:Ctrl|Control|Alt|Shift|Cmd|Command|Mayús|Strg|Win|Option)(?: ?\+ ?[\p{L}\p{N}]+)+")
});

/// The shortcuts of a text: what they press, whatever the language calls Shift, and how they are written.
fn keys(text: &Flat<'_>) -> Vec<(Vec<String>, String)> {
    let written = all(&KEYS, text);
    written.into_iter().map(|shortcut| (shortcut.split('+').map(key).collect(), shortcut)).collect()
}

/// The English name of a key.
fn key(name: &str) -> String {
    let english = match name.trim() {
        "Command" => "Cmd",
        "Control" | "Strg" => "Ctrl",
        "Entrada" | "Intro" => "Enter",
        "Maj" | "Mayús" | "Umschalt" => "Shift",
        "Supr" => "Del",
        name => name,
    };
    english.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_valid() {
        assert!(EXTENSION.is_valid() && CURRENCY.is_valid() && KEYS.is_valid());
    }
}
