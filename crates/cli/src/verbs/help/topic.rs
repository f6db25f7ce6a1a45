//! The topics of `help`.

use crate::layout;
use crate::output::TITLE;
use crate::voice::Voice;

/// Something to know that belongs to no verb alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    Pasting,
    Languages,
    Overlays,
    Privacy,
    Programs,
}

impl Topic {
    pub(super) const ALL: [Self; 5] = [Self::Pasting, Self::Languages, Self::Overlays, Self::Privacy, Self::Programs];

    /// What is typed for it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Pasting => "pasting",
            Self::Languages => "languages",
            Self::Overlays => "overlays",
            Self::Privacy => "privacy",
            Self::Programs => "programs",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.name() == name)
    }

    fn title(self) -> &'static str {
        match self {
            Self::Pasting => "cli-topic-pasting",
            Self::Languages => "cli-topic-languages",
            Self::Overlays => "cli-topic-overlays",
            Self::Privacy => "cli-topic-privacy",
            Self::Programs => "cli-topic-programs",
        }
    }

    /// Its paragraphs.
    fn paragraphs(self) -> &'static [&'static str] {
        match self {
            Self::Pasting => &["cli-pasting-what", "cli-pasting-http", "cli-pasting-several", "cli-pasting-not"],
            Self::Languages => &["cli-languages-command", "cli-languages-choice", "cli-languages-missing"],
            Self::Overlays => &["cli-overlays-what", "cli-overlays-how", "cli-overlays-broken"],
            Self::Privacy => &["cli-privacy-never", "cli-privacy-passes", "cli-privacy-ticket"],
            Self::Programs => &["cli-programs-json", "cli-programs-streams", "cli-programs-same"],
        }
    }

    pub(super) fn render(self, voice: &Voice, width: Option<usize>) -> String {
        let title = layout::paragraph(&voice.label(self.title()), width);
        let paragraphs = self.paragraphs().iter().map(|id| layout::paragraph(&voice.label(id), width));
        let mut text = format!("{TITLE}{title}{TITLE:#}\n");
        paragraphs.for_each(|paragraph| text += &format!("\n{paragraph}\n"));
        text
    }
}

/// All topics with their titles.
pub(super) fn list(voice: &Voice, width: Option<usize>) -> String {
    let names = layout::padded(Topic::ALL.iter().map(|topic| topic.name().to_owned()));
    let mut text = format!("{}:\n", voice.label("cli-heading-topics"));
    for (name, topic) in names.iter().zip(Topic::ALL) {
        text += &layout::hanging(&format!("  {name}  "), &voice.label(topic.title()), width);
        text += "\n";
    }
    text
}
