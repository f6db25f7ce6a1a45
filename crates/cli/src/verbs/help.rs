//! `help`: help of a verb, or about a topic.

mod topic;

use clap::Args;

use self::topic::Topic;
use super::{Outcome, Verb};
use crate::failure::Failure;
use crate::voice::{Sentence, Voice};
use crate::{help, output};

/// Tell about a verb or a topic
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n help explain
  error-l10n help pasting")]
pub(crate) struct Help {
    /// A verb, or one of the topics that are listed without it
    #[arg(value_name = "VERB|TOPIC")]
    about: Option<String>,
    /// The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or
    /// LANG]
    #[arg(long = "lang", value_name = "L")]
    language: Option<String>,
}

/// The topics by their names.
pub(super) fn topics() -> impl Iterator<Item = &'static str> {
    Topic::ALL.into_iter().map(Topic::name)
}

impl Verb for Help {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let voice = voice.helping();
        let text = match self.about.as_deref() {
            None => help::of_all(&voice) + "\n" + &topic::list(&voice, output::text_width()),
            Some(about) => Self::about(about, &voice)?,
        };
        output::styled(&text)?;
        Ok(Outcome::Fine)
    }
}

impl Help {
    fn about(about: &str, voice: &Voice) -> Result<String, Failure> {
        if let Some(topic) = Topic::named(about) {
            return Ok(topic.render(voice, output::text_width()));
        }
        let verb = help::of_verb(voice, about);
        verb.ok_or_else(|| {
            let (verbs, topics) = (help::verbs().join(", "), Topic::ALL.map(Topic::name).join(", "));
            Sentence::new("cli-help-unknown").with("verbs", verbs).with("topics", topics).into()
        })
    }
}
