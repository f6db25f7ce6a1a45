//! Times, side by side: interleaved rounds, medians of ratios.
//!
//! The machine's speed changes from one second to the next, for all contestants alike. So every round times each of
//! them once, one right after the other, and compares them within the round. The median over the rounds is the figure,
//! the quartiles are its spread. The first contestant is timed twice a round; how far the ratio of the two is from 1 is
//! the noise of the machine.

use std::time::{Duration, Instant};

use crate::task::{Run, Task};

/// How long to measure.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    /// Rounds, odd so that the median is one of them; fewer where they would take longer than `section`.
    pub rounds: usize,
    /// How long the rounds of a section may take; five are made in any case.
    pub section: Duration,
    /// How long one contestant runs in a round; at least one call.
    pub batch: Duration,
    /// How long each one runs before the first round.
    pub warm_up: Duration,
}

impl Effort {
    /// Enough for figures that are stable to a few hundredths.
    pub const FULL: Self = Self {
        rounds: 101,
        section: Duration::from_secs(5),
        batch: Duration::from_micros(500),
        warm_up: Duration::from_millis(50),
    };
    /// To see whether everything runs.
    pub const QUICK: Self = Self {
        rounds: 11,
        section: Duration::from_secs(1),
        batch: Duration::from_micros(200),
        warm_up: Duration::from_millis(5),
    };
}

/// The median of a figure and the quartiles around it.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    /// A quarter of the rounds gave less.
    pub low: f64,
    /// Half of the rounds gave less.
    pub median: f64,
    /// A quarter of the rounds gave more.
    pub high: f64,
}

/// What was measured of one contestant.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// A call, in nanoseconds.
    pub nanoseconds: Spread,
    /// How many times the first one's time it took, in the same round.
    pub ratio: Spread,
}

/// All rows, and the ratio of the first contestant to itself.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// One row a contestant, in their order.
    pub rows: Vec<Row>,
    /// What the machine alone makes of a ratio of 1.
    pub noise: Spread,
}

struct Contestant {
    run: Run,
    calls: u64,
    /// Nanoseconds a call, one for each round.
    times: Vec<f64>,
}

/// Measures `tasks` side by side; the first is the one the others are compared with.
pub fn measure(tasks: &[Task], effort: Effort) -> Outcome {
    let mut contestants = tasks.iter().map(|task| Contestant::new(task, effort)).collect::<Vec<_>>();
    let mut again = Vec::new();
    let start = Instant::now();
    for round in 0..effort.rounds {
        if round >= 5 && round % 2 == 1 && start.elapsed() > effort.section {
            break;
        }
        // Nobody always runs behind the same neighbour's caches, and the first one's second time comes half a round
        // later.
        let count = contestants.len();
        for step in 0..=count {
            if step == count / 2 + 1 || count == 1 {
                again.push(contestants[0].time());
            }
            if step < count {
                let contestant = &mut contestants[(round + step) % count];
                let time = contestant.time();
                contestant.times.push(time);
            }
        }
    }
    let first = contestants[0].times.clone();
    let row = |(task, contestant): (&Task, Contestant)| Row {
        name: task.name().to_owned(),
        nanoseconds: spread(contestant.times.clone()),
        ratio: ratio(&contestant.times, &first),
    };
    Outcome { rows: tasks.iter().zip(contestants).map(row).collect(), noise: ratio(&again, &first) }
}

impl Contestant {
    fn new(task: &Task, effort: Effort) -> Self {
        let mut run = task.make();
        let (start, mut done) = (Instant::now(), 0_u64);
        while done == 0 || start.elapsed() < effort.warm_up {
            let calls = done.max(1);
            run(calls);
            done += calls;
        }
        let each = start.elapsed().as_secs_f64() / as_float(done);
        let calls = (effort.batch.as_secs_f64() / each).clamp(1.0, 1e9);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 10^9")]
        Self { run, calls: calls as u64, times: Vec::new() }
    }

    fn time(&mut self) -> f64 {
        let start = Instant::now();
        (self.run)(self.calls);
        start.elapsed().as_secs_f64() * 1e9 / as_float(self.calls)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of calls are far below 2^53")]
fn as_float(count: u64) -> f64 {
    count as f64
}

fn ratio(times: &[f64], first: &[f64]) -> Spread {
    spread(times.iter().zip(first).map(|(time, first)| time / first).collect())
}

fn spread(mut figures: Vec<f64>) -> Spread {
    figures.sort_by(f64::total_cmp);
    let at = |quarters: usize| figures[(figures.len() - 1) * quarters / 4];
    Spread { low: at(1), median: at(2), high: at(3) }
}
