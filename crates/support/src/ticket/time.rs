//! Times as tickets have them. The only door to `humantime`.

use std::time::{Duration, SystemTime};

/// The last second of the year 9999, behind which RFC 3339 has no form.
const LAST: Duration = Duration::from_secs(253_402_300_799);

/// `time` as RFC 3339 has it, in UTC, to the second: `2026-03-01T12:00:00Z`.
pub(super) fn rfc_3339(time: SystemTime) -> String {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().min(LAST);
    humantime::format_rfc3339_seconds(SystemTime::UNIX_EPOCH + since).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_time_has_a_form() {
        let time = |seconds: u64| rfc_3339(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(time(1_772_366_400), "2026-03-01T12:00:00Z");
        assert_eq!(time(1 << 40), "9999-12-31T23:59:59Z");
        assert_eq!(rfc_3339(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), "1970-01-01T00:00:00Z");
    }
}
