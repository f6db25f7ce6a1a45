//! HTTP statuses and their names.

/// Statuses and the phrases they are known by, the newest first; sorted by status.
///
/// Source: IANA, "HTTP Status Code Registry" (the phrases of RFC 9110 and of the documents it names), with the phrases
/// of RFC 2616 and RFC 4918 that services still write, and the unregistered 509 of Apache and cPanel.
static PHRASES: &[(u16, &[&str])] = &[
    (100, &["Continue"]),
    (101, &["Switching Protocols"]),
    (102, &["Processing"]),
    (103, &["Early Hints"]),
    (200, &["OK"]),
    (201, &["Created"]),
    (202, &["Accepted"]),
    (203, &["Non-Authoritative Information"]),
    (204, &["No Content"]),
    (205, &["Reset Content"]),
    (206, &["Partial Content"]),
    (207, &["Multi-Status"]),
    (208, &["Already Reported"]),
    (226, &["IM Used"]),
    (300, &["Multiple Choices"]),
    (301, &["Moved Permanently"]),
    (302, &["Found"]),
    (303, &["See Other"]),
    (304, &["Not Modified"]),
    (305, &["Use Proxy"]),
    (307, &["Temporary Redirect"]),
    (308, &["Permanent Redirect"]),
    (400, &["Bad Request"]),
    (401, &["Unauthorized"]),
    (402, &["Payment Required"]),
    (403, &["Forbidden"]),
    (404, &["Not Found"]),
    (405, &["Method Not Allowed"]),
    (406, &["Not Acceptable"]),
    (407, &["Proxy Authentication Required"]),
    (408, &["Request Timeout", "Request Time-out"]),
    (409, &["Conflict"]),
    (410, &["Gone"]),
    (411, &["Length Required"]),
    (412, &["Precondition Failed"]),
    (413, &["Content Too Large", "Payload Too Large", "Request Entity Too Large"]),
    (414, &["URI Too Long", "Request-URI Too Long", "Request-URI Too Large"]),
    (415, &["Unsupported Media Type"]),
    (416, &["Range Not Satisfiable", "Requested Range Not Satisfiable"]),
    (417, &["Expectation Failed"]),
    (418, &["I'm a teapot"]),
    (421, &["Misdirected Request"]),
    (422, &["Unprocessable Content", "Unprocessable Entity"]),
    (423, &["Locked"]),
    (424, &["Failed Dependency"]),
    (425, &["Too Early"]),
    (426, &["Upgrade Required"]),
    (428, &["Precondition Required"]),
    (429, &["Too Many Requests"]),
    (431, &["Request Header Fields Too Large"]),
    (451, &["Unavailable For Legal Reasons"]),
    (500, &["Internal Server Error"]),
    (501, &["Not Implemented"]),
    (502, &["Bad Gateway"]),
    (503, &["Service Unavailable"]),
    (504, &["Gateway Timeout", "Gateway Time-out"]),
    (505, &["HTTP Version Not Supported"]),
    (506, &["Variant Also Negotiates"]),
    (507, &["Insufficient Storage"]),
    (508, &["Loop Detected"]),
    (509, &["Bandwidth Limit Exceeded"]),
    (510, &["Not Extended"]),
    (511, &["Network Authentication Required"]),
];

/// The phrases of a status; none where it is not registered.
pub(super) fn phrases(status: u16) -> &'static [&'static str] {
    let row = PHRASES.binary_search_by_key(&status, |(row, _)| *row).ok().and_then(|index| PHRASES.get(index));
    row.map(|(_, phrases)| *phrases).unwrap_or_default()
}

/// The status a cell holds, in the digits of any script.
pub(super) fn of_cell(cell: &str) -> Option<u16> {
    let digits = super::digits::ascii(cell.trim())?;
    digits.parse().ok().filter(|status| digits.len() == 3 && (100..600).contains(status))
}

/// Whether `name` is the name of `status` in English, as a phrase or as one word: `Not Found`, `NotFound`.
pub(super) fn is_name(name: &str, status: u16) -> bool {
    phrases(status).iter().any(|phrase| squeezed(phrase).eq(squeezed(name)))
}

/// The name of a status as one word, as APIs write it: `NotFound`.
pub(super) fn one_word(status: u16) -> Option<String> {
    let phrase = phrases(status).last()?;
    let words = phrase.split([' ', '-']).map(|word| word.chars().filter(char::is_ascii_alphanumeric));
    let capitalized =
        words.flat_map(|mut word| word.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(word));
    Some(capitalized.collect())
}

fn squeezed(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_sorted_and_named_once() {
        assert!(PHRASES.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn names_are_phrases_or_one_word_in_any_case() {
        assert!(
            is_name("PreConditionFailed", 412) && is_name("Not Found", 404) && is_name("Request-URI too large", 414)
        );
        assert!(!is_name("Condición previaFailed", 412) && !is_name("NotFound", 400) && !is_name("", 499));
        assert_eq!(one_word(412).as_deref(), Some("PreconditionFailed"));
        assert_eq!(one_word(418).as_deref(), Some("ImATeapot"));
        assert_eq!(one_word(499), None);
    }

    #[test]
    fn a_status_is_three_digits_of_any_script() {
        assert_eq!(["404", " 599 ", "٤٠٤"].map(of_cell), [Some(404), Some(599), Some(404)]);
        assert_eq!(["099", "600", "4xx", "1404", "4,04", ""].map(of_cell), [None; 6]);
    }
}
