//! Other names of a language: what a tag is turned into before it is compared with anything.
//!
//! Source: CLDR 48.2, `supplemental/aliases.json`, `languageAlias` and `territoryAlias`. Both sides of a comparison go
//! through here, what is asked for and what is registered.

use crate::language::{Language, Region, Script, Tag, Variants};

/// The tag of a table's row; a short way of writing it.
const fn tag(language: &str, script: &str, region: &str) -> Tag {
    Tag {
        language: Language::new(language),
        script: Script::new(script),
        region: Region::new(region),
        variants: Variants::NONE,
    }
}

/// Nynorsk is held as a variant of Norwegian, as in the old tag `no-nynorsk`: it is preferred where it is named, and
/// Norwegian stands in for it (CLDR `parentLocales`: its parent is `no`).
const NYNORSK: Tag = tag("no", "", "").with_variants(Variants::new("nynorsk"));

/// Aliases of two letters. Bokmål is not an alias in CLDR, which keeps it one step from `no`
/// (`languageMatching.json`: distance 1, the least there is); here it is the same language.
const SHORT: [(Language, Tag); 11] = [
    (Language::new("bh"), tag("bho", "", "")),
    (Language::new("in"), tag("id", "", "")),
    (Language::new("iw"), tag("he", "", "")),
    (Language::new("ji"), tag("yi", "", "")),
    (Language::new("jw"), tag("jv", "", "")),
    (Language::new("mo"), tag("ro", "", "")),
    (Language::new("nb"), tag("no", "", "")),
    (Language::new("nn"), NYNORSK),
    (Language::new("sh"), tag("sr", "Latn", "")),
    (Language::new("tl"), tag("fil", "", "")),
    (Language::new("tw"), tag("ak", "", "")),
];

/// Aliases that say more than a language.
const PRECISE: [(Language, Tag); 8] = [
    (Language::new("cnr"), tag("sr", "", "ME")),
    (Language::new("drw"), tag("fa", "", "AF")),
    (Language::new("hbs"), tag("sr", "Latn", "")),
    (Language::new("nno"), NYNORSK),
    (Language::new("nob"), tag("no", "", "")),
    (Language::new("prs"), tag("fa", "", "AF")),
    (Language::new("swc"), tag("sw", "", "CD")),
    (Language::new("tnf"), tag("fa", "", "AF")),
];

macro_rules! languages {
    ($($alias:literal => $language:literal,)*) => {
        [$((Language::new($alias), Language::new($language)),)*]
    };
}

/// Aliases of three letters that say only a language: ISO 639-2 codes beside a two-letter code, bibliographic codes,
/// the usual member of a macrolanguage (`arb` of `ar`), and codes that ISO 639-3 has withdrawn.
const LONG: [(Language, Language); 418] = languages! {
    "aam" => "aas", "aar" => "aa", "abk" => "ab", "adp" => "dz", "afr" => "af", "agp" => "apf", "ais" => "ami",
    "ajp" => "apc", "ajt" => "aeb", "aju" => "jrb", "aka" => "ak", "alb" => "sq", "als" => "sq", "amh" => "am",
    "ara" => "ar", "arb" => "ar", "arg" => "an", "arm" => "hy", "asd" => "snz", "asm" => "as", "aue" => "ktz",
    "ava" => "av", "ave" => "ae", "aym" => "ay", "ayr" => "ay", "ayx" => "nun", "aze" => "az", "azj" => "az",
    "bak" => "ba", "bam" => "bm", "baq" => "eu", "baz" => "nvo", "bcc" => "bal", "bcl" => "bik", "bel" => "be",
    "ben" => "bn", "bgm" => "bcg", "bhk" => "fbl", "bic" => "bir", "bih" => "bho", "bis" => "bi", "bjd" => "drl",
    "bjq" => "bzc", "bkb" => "ebk", "blg" => "iba", "bod" => "bo", "bos" => "bs", "bre" => "br", "btb" => "beb",
    "bul" => "bg", "bur" => "my", "bxk" => "luy", "bxr" => "bua", "cat" => "ca", "ccq" => "rki", "ces" => "cs",
    "cha" => "ch", "che" => "ce", "chi" => "zh", "chu" => "cu", "chv" => "cv", "cjr" => "mom", "cka" => "cmr",
    "cld" => "syr", "cls" => "sa", "cmk" => "xch", "cmn" => "zh", "cor" => "kw", "cos" => "co", "coy" => "pij",
    "cqu" => "quh", "cre" => "cr", "cwd" => "cr", "cym" => "cy", "cze" => "cs", "daf" => "dnj", "dan" => "da",
    "dap" => "njz", "dek" => "sqm", "deu" => "de", "dgo" => "doi", "dhd" => "mwr", "dik" => "din", "diq" => "zza",
    "dit" => "dif", "div" => "dv", "djl" => "dze", "dkl" => "aqd", "drh" => "mn", "drr" => "kzk", "dud" => "uth",
    "duj" => "dwu", "dut" => "nl", "dwl" => "dbt", "dzo" => "dz", "ekk" => "et", "ell" => "el", "elp" => "amq",
    "emk" => "man", "eng" => "en", "epo" => "eo", "esk" => "ik", "est" => "et", "eus" => "eu", "ewe" => "ee",
    "fao" => "fo", "fas" => "fa", "fat" => "ak", "fij" => "fj", "fin" => "fi", "fra" => "fr", "fre" => "fr",
    "fry" => "fy", "fuc" => "ff", "ful" => "ff", "gav" => "dev", "gaz" => "om", "gbc" => "wny", "gbo" => "grb",
    "geo" => "ka", "ger" => "de", "gfx" => "vaj", "ggn" => "gvr", "ggo" => "esg", "ggr" => "gtu", "gio" => "aou",
    "gla" => "gd", "gle" => "ga", "glg" => "gl", "gli" => "kzk", "glv" => "gv", "gno" => "gon", "gom" => "kok",
    "gre" => "el", "grn" => "gn", "gti" => "nyc", "gug" => "gn", "guj" => "gu", "guv" => "duz", "gya" => "gba",
    "hat" => "ht", "hau" => "ha", "hdn" => "hai", "hea" => "hmn", "heb" => "he", "her" => "hz", "him" => "srx",
    "hin" => "hi", "hmo" => "ho", "hrr" => "jal", "hrv" => "hr", "hun" => "hu", "hye" => "hy", "ibi" => "opa",
    "ibo" => "ig", "ice" => "is", "ido" => "io", "iii" => "ii", "ike" => "iu", "iku" => "iu", "ile" => "ie",
    "ill" => "ilm", "ilw" => "gal", "ina" => "ia", "ind" => "id", "ipk" => "ik", "isl" => "is", "ita" => "it",
    "izi" => "eza", "jar" => "jgk", "jav" => "jv", "jeg" => "oyb", "jpn" => "ja", "kal" => "kl", "kan" => "kn",
    "kas" => "ks", "kat" => "ka", "kau" => "kr", "kaz" => "kk", "kdv" => "zkd", "kgc" => "tdf", "kgd" => "ncq",
    "kgh" => "kml", "kgm" => "plu", "khk" => "mn", "khm" => "km", "kik" => "ki", "kin" => "rw", "kir" => "ky",
    "kmr" => "ku", "knc" => "kr", "kng" => "kg", "koj" => "kwv", "kom" => "kv", "kon" => "kg", "kor" => "ko",
    "kpp" => "jkm", "kpv" => "kv", "krm" => "bmf", "ktr" => "dtp", "kua" => "kj", "kur" => "ku", "kvs" => "gdj",
    "kwq" => "yam", "kxe" => "tvd", "kxl" => "kru", "kzh" => "dgl", "kzj" => "dtp", "kzt" => "dtp", "lak" => "ksp",
    "lao" => "lo", "lat" => "la", "lav" => "lv", "lbk" => "bnc", "leg" => "enl", "lii" => "raq", "lim" => "li",
    "lin" => "ln", "lit" => "lt", "llo" => "ngt", "lmm" => "rmx", "ltz" => "lb", "lub" => "lu", "lug" => "lg",
    "lvs" => "lv", "mac" => "mk", "mah" => "mh", "mal" => "ml", "mao" => "mi", "mar" => "mr", "may" => "ms",
    "meg" => "cir", "mgx" => "jbk", "mhr" => "chm", "mkd" => "mk", "mlg" => "mg", "mlt" => "mt", "mnt" => "wnn",
    "mof" => "xnt", "mol" => "ro", "mon" => "mn", "mri" => "mi", "msa" => "ms", "mst" => "mry", "mup" => "raj",
    "mwd" => "dmw", "mwj" => "vaj", "mya" => "my", "myd" => "aog", "myt" => "mry", "nad" => "xny", "nau" => "na",
    "nav" => "nv", "nbf" => "nru", "nbl" => "nr", "nbx" => "gll", "ncp" => "kdz", "nde" => "nd", "ndo" => "ng",
    "nep" => "ne", "nld" => "nl", "nln" => "azd", "nlr" => "nrk", "nns" => "nbr", "nnx" => "ngv", "nom" => "cbr",
    "noo" => "dtd", "nor" => "no", "npi" => "ne", "nte" => "eko", "nts" => "pij", "nxu" => "bpp", "nya" => "ny",
    "oci" => "oc", "ojg" => "oj", "oji" => "oj", "ori" => "or", "orm" => "om", "ory" => "or", "oss" => "os",
    "oun" => "vaj", "pan" => "pa", "pat" => "kxr", "pbu" => "ps", "pcr" => "adx", "per" => "fa", "pes" => "fa",
    "pli" => "pi", "plt" => "mg", "pmc" => "huw", "pmk" => "crr", "pmu" => "phr", "pnb" => "lah", "pol" => "pl",
    "por" => "pt", "ppa" => "bfy", "ppr" => "lcq", "prp" => "gu", "pry" => "prt", "pus" => "ps", "puz" => "pub",
    "que" => "qu", "quz" => "qu", "rmr" => "emx", "rmy" => "rom", "roh" => "rm", "ron" => "ro", "rum" => "ro",
    "run" => "rn", "rus" => "ru", "sag" => "sg", "san" => "sa", "sap" => "aqt", "sca" => "hle", "scc" => "sr",
    "scr" => "hr", "sgl" => "isk", "sin" => "si", "skk" => "oyb", "slk" => "sk", "slo" => "sk", "slv" => "sl",
    "smd" => "kmb", "sme" => "se", "smo" => "sm", "sna" => "sn", "snb" => "iba", "snd" => "sd", "som" => "so",
    "sot" => "st", "spa" => "es", "spy" => "kln", "sqi" => "sq", "src" => "sc", "srd" => "sc", "srp" => "sr",
    "ssw" => "ss", "sul" => "sgd", "sum" => "ulw", "sun" => "su", "swa" => "sw", "swe" => "sv", "swh" => "sw",
    "szd" => "umi", "tah" => "ty", "tam" => "ta", "tat" => "tt", "tdu" => "dtp", "tel" => "te", "tgg" => "bjp",
    "tgk" => "tg", "tgl" => "fil", "tha" => "th", "thc" => "tpo", "thw" => "ola", "thx" => "oyb", "tib" => "bo",
    "tid" => "itd", "tie" => "ras", "tir" => "ti", "tkk" => "twm", "tlw" => "weo", "tmk" => "tdg", "tmp" => "tyj",
    "tne" => "kak", "ton" => "to", "tpw" => "tpn", "tsf" => "taj", "tsn" => "tn", "tso" => "ts", "ttq" => "tmh",
    "tuk" => "tk", "tur" => "tr", "twi" => "ak", "uig" => "ug", "ukr" => "uk", "umu" => "del", "unp" => "wro",
    "uok" => "ema", "urd" => "ur", "uzb" => "uz", "uzn" => "uz", "ven" => "ve", "vie" => "vi", "vol" => "vo",
    "wel" => "cy", "wgw" => "wgb", "wit" => "nol", "wiw" => "nwo", "wln" => "wa", "wol" => "wo", "xba" => "cax",
    "xho" => "xh", "xia" => "acn", "xkh" => "waw", "xpe" => "kpe", "xrq" => "dmw", "xsj" => "suj", "xsl" => "den",
    "xss" => "zko", "ybd" => "rki", "ydd" => "yi", "yen" => "ynq", "yid" => "yi", "yiy" => "yrm", "yma" => "lrr",
    "ymt" => "mtm", "yor" => "yo", "yos" => "zom", "yuu" => "yug", "zai" => "zap", "zha" => "za", "zho" => "zh",
    "zir" => "scv", "zkb" => "kjh", "zsm" => "ms", "zul" => "zu", "zyb" => "za",
};

macro_rules! regions {
    ($($alias:literal => $region:literal,)*) => {
        [$((Region::new($alias), Region::new($region)),)*]
    };
}

/// Regions under a former or a mistaken code. Where CLDR names several successors, the first is taken: a region never
/// decides whether a language is understood. (`territoryAlias` also maps codes of three letters or digits, which no
/// client sends.)
const REGIONS: [(Region, Region); 27] = regions! {
    "AN" => "CW", "BU" => "MM", "CS" => "RS", "CT" => "KI", "DD" => "DE", "DY" => "BJ", "FQ" => "AQ", "FX" => "FR",
    "HV" => "BF", "JT" => "UM", "MI" => "UM", "NH" => "VU", "NQ" => "AQ", "NT" => "SA", "PC" => "FM", "PU" => "UM",
    "PZ" => "PA", "QU" => "EU", "RH" => "ZW", "SU" => "RU", "TP" => "TL", "UK" => "GB", "VD" => "VN", "WK" => "UM",
    "YD" => "YE", "YU" => "RS", "ZR" => "CD",
};

/// Tags of two subtags that mean something else than their parts: those that BCP 47 has grandfathered, and what
/// Windows called the two ways of writing Chinese. (The grandfathered sign languages, `sgn-US` and the like, are left
/// out, and so are tags that never named a language.)
const PAIRS: [(&str, &str, Tag); 25] = [
    ("aa", "saaho", tag("ssy", "", "")),
    ("art", "lojban", tag("jbo", "", "")),
    ("cel", "gaulish", tag("xtg", "", "")),
    ("hy", "arevmda", tag("hyw", "", "")),
    ("i", "ami", tag("ami", "", "")),
    ("i", "bnn", tag("bnn", "", "")),
    ("i", "default", tag("en", "", "")),
    ("i", "hak", tag("hak", "", "")),
    ("i", "klingon", tag("tlh", "", "")),
    ("i", "lux", tag("lb", "", "")),
    ("i", "navajo", tag("nv", "", "")),
    ("i", "pwn", tag("pwn", "", "")),
    ("i", "tao", tag("tao", "", "")),
    ("i", "tay", tag("tay", "", "")),
    ("i", "tsu", tag("tsu", "", "")),
    ("no", "bok", tag("no", "", "")),
    ("no", "bokmal", tag("no", "", "")),
    ("no", "nyn", NYNORSK),
    ("no", "nynorsk", NYNORSK),
    ("zh", "chs", tag("zh", "Hans", "")),
    ("zh", "cht", tag("zh", "Hant", "")),
    ("zh", "guoyu", tag("zh", "", "")),
    ("zh", "hakka", tag("hak", "", "")),
    ("zh", "min", tag("nan", "", "")),
    ("zh", "xiang", tag("hsn", "", "")),
];

/// Languages before which another language may be written whole, as in `zh-yue` (RFC 5646, section 2.2.2; the prefixes
/// are those of the IANA registry's extended language subtags).
const EXTENDED: [Language; 8] = [
    Language::new("ar"),
    Language::new("lv"),
    Language::new("ms"),
    Language::new("sw"),
    Language::new("uz"),
    Language::new("zh"),
    Language::new("kok"),
    Language::new("sgn"),
];

/// `tag` by its usual name. What the alias says of script and region fills only what the tag leaves open (UTS 35,
/// section 3.2.1).
#[inline(always)]
pub(super) fn canonical(tag: Tag) -> Tag {
    let named = match tag.language.is_short() && !may_be_short_alias(tag.language) {
        true => tag,
        false => replacement(tag.language).map_or(tag, |alias| filled(alias, tag)),
    };
    if named.region.is_none() {
        return named;
    }
    match REGIONS.binary_search_by_key(&named.region, |&(alias, _)| alias) {
        Ok(row) => REGIONS.get(row).map_or(named, |&(_, region)| named.with_region(region)),
        Err(_) => named,
    }
}

/// What `language` followed by `subtag`, which is neither script nor region, says: a pair that means something else,
/// or a language written after the one it belongs to.
pub(super) fn pair(language: Language, subtag: Language) -> Option<Tag> {
    let is_pair = |row: &&(&str, &str, Tag)| Language::new(row.0) == language && Language::new(row.1) == subtag;
    if let Some(&(_, _, tag)) = PAIRS.iter().find(is_pair) {
        return Some(tag);
    }
    (subtag.is_three_letters() && EXTENDED.contains(&language)).then_some(Tag { language: subtag, ..Tag::ANY })
}

/// The first letters of short aliases: a look spares most languages the search.
fn may_be_short_alias(language: Language) -> bool {
    const FIRST_LETTERS: u32 = first_letters();
    FIRST_LETTERS >> (language.first_of_two() & 31) & 1 == 1
}

const fn first_letters() -> u32 {
    let (mut letters, mut rows) = (0, SHORT.as_slice());
    while let [(alias, _), rest @ ..] = rows {
        letters |= 1 << (alias.first_of_two() & 31);
        rows = rest;
    }
    letters
}

fn replacement(language: Language) -> Option<Tag> {
    if language.is_short() {
        return SHORT
            .binary_search_by_key(&language, |&(alias, _)| alias)
            .ok()
            .and_then(|row| SHORT.get(row))
            .map(|&(_, tag)| tag);
    }
    if let Some(&(_, tag)) = PRECISE.iter().find(|&&(alias, _)| alias == language) {
        return Some(tag);
    }
    let row = LONG.binary_search_by_key(&language, |&(alias, _)| alias).ok()?;
    LONG.get(row).map(|&(_, language)| Tag { language, ..Tag::ANY })
}

/// `alias` with what `tag` says of its own. A variant that is part of the language's name stays.
fn filled(alias: Tag, tag: Tag) -> Tag {
    Tag {
        language: alias.language,
        script: if tag.script.is_some() { tag.script } else { alias.script },
        region: if tag.region.is_some() { tag.region } else { alias.region },
        variants: if alias.variants.is_some() { alias.variants } else { tag.variants },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::likely;

    #[test]
    fn the_tables_are_sorted() {
        assert!(SHORT.is_sorted_by(|first, second| first.0 < second.0));
        assert!(PRECISE.is_sorted_by(|first, second| first.0 < second.0));
        assert!(LONG.is_sorted_by(|first, second| first.0 < second.0));
        assert!(REGIONS.is_sorted_by(|first, second| first.0 < second.0));
        assert!(PAIRS.is_sorted_by(|first, second| (first.0, first.1) < (second.0, second.1)));
    }

    #[test]
    fn no_alias_leads_to_another_alias() {
        let short = SHORT.iter().map(|row| row.1);
        let precise = PRECISE.iter().map(|row| row.1);
        let long = LONG.iter().map(|&(_, language)| Tag { language, ..Tag::ANY });
        let pairs = PAIRS.iter().map(|row| row.2);
        for tag in short.chain(precise).chain(long).chain(pairs) {
            assert!(replacement(tag.language).is_none(), "{tag}");
            assert!(canonical(tag) == tag, "{tag}");
        }
        for (_, region) in REGIONS {
            assert!(REGIONS.iter().all(|&(alias, _)| alias != region));
        }
    }

    #[test]
    fn nearly_every_replacement_is_a_language_that_the_likely_subtags_know() {
        let unknown: Vec<String> = LONG
            .iter()
            .map(|&(_, language)| Tag { language, ..Tag::ANY })
            .filter(|&tag| likely(tag).0.is_none())
            .map(|tag| tag.to_string())
            .collect();
        // Languages that CLDR 44 gives no likely subtags.
        let expected = "quh aou oyb tdf dgl raq crr hle oyb tpo oyb ras nol lrr";
        assert_eq!(unknown.join(" "), expected);
    }

    #[test]
    fn no_language_has_two_replacements() {
        assert!(SHORT.iter().all(|(alias, _)| alias.is_short()));
        assert!(LONG.iter().all(|(alias, _)| alias.is_three_letters()));
        for (alias, _) in PRECISE {
            assert!(alias.is_three_letters() && LONG.iter().all(|&(other, _)| other != alias));
        }
    }
}
