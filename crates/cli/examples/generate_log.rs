//! Writes a log of failed calls for benchmarks: so many lines of about 270 bytes, the same ones every time.
//!
//! `generate_log 1000000 > log.ndjson`; with `unlike` behind the number, no line repeats an earlier one.

use std::env;
use std::io::{self, BufWriter, Write};

/// Codes as they come together, with how often they do.
const ERRORS: [(u64, &str, &str); 9] = [
    (30, "itemNotFound", "99904"),
    (20, "invalidRequest", "99901"),
    (15, "unauthenticated", "99902"),
    (12, "invalidRequest", "99912"),
    (10, "serviceNotAvailable", "99906"),
    (6, "preconditionFailed", "99908"),
    (4, "accessDenied", "99903"),
    (2, "invalidRequest", "partnerIsOnHoliday"),
    (1, "quotaOfTheMoonExceeded", "77001"),
];

/// Numbers that look like chance (Knuth's MMIX generator).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn error(&mut self) -> (&'static str, &'static str) {
        let mut rest = self.next(ERRORS.iter().map(|(weight, ..)| weight).sum());
        for (weight, outer, inner) in ERRORS {
            if rest < weight {
                return (outer, inner);
            }
            rest -= weight;
        }
        ("generalException", "generalException")
    }
}

fn main() -> io::Result<()> {
    let lines = env::args().nth(1).and_then(|lines| lines.parse().ok()).unwrap_or(1_000_000);
    let unlike = env::args().nth(2).is_some_and(|word| word == "unlike");
    let (mut numbers, mut output) = (Numbers(2026), BufWriter::new(io::stdout().lock()));
    for line in 0..lines {
        let (outer, inner) = numbers.error();
        let (referral, partner, id) = (numbers.next(100_000), numbers.next(5000), numbers.next(1 << 31));
        let target = if unlike { format!("referral-{line}") } else { "referral".to_owned() };
        let details = match numbers.next(10) {
            0 => r#"[{"code":"MissingField","target":"customerProfile.size","message":"Size is required."}]"#,
            _ => "null",
        };
        writeln!(
            output,
            "{{\"error\":{{\"code\":\"{outer}\",\"message\":\"Referral {referral} of partner {partner} could not be \
             processed.\",\"target\":\"{target}\",\"innerError\":{{\"code\":\"{inner}\",\"message\":\"Handler said \
             \\\"no\\\" after {referral} ms.\",\"details\":{details},\"requestId\":\"{id:08x}-0b7e-4d52-9a66-2e1f7b9c4d80\"}}}}}}"
        )?;
    }
    output.flush()
}
