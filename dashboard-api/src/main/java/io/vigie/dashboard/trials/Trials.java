package io.vigie.dashboard.trials;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.SubjectKind;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.Replay;
import io.vigie.dashboard.broker.Replay.Bounds;
import io.vigie.dashboard.broker.Replay.Reach;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.history.Terms;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.settings.Limits;
import io.vigie.dashboard.settings.VigieSettings;
import io.vigie.dashboard.settings.VigieSettings.ClockKind;
import io.vigie.dashboard.trials.Stay.Stage;
import io.vigie.dashboard.trials.Trial.Untried;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Tries rules, one at a time. */
@Component
class Trials {

    private static final int AGAIN_IN_SECONDS = 10;

    /** No event of a call comes later after its queueing. */
    private static final Duration LONGEST_CALL = Duration.ofHours(28);

    private final Subjects subjects;
    private final MinuteLooks minutes;
    private final Replay replay;
    private final Terms terms;
    private final TimeReached reached;
    private final Limits limits;
    private final boolean isLive;
    private final Scheduler scheduler;

    Trials(
            Subjects subjects,
            MinuteLooks minutes,
            Replay replay,
            Terms terms,
            TimeReached reached,
            VigieSettings settings,
            Scheduler trialScheduler) {
        this.subjects = subjects;
        this.minutes = minutes;
        this.replay = replay;
        this.terms = terms;
        this.reached = reached;
        this.limits = settings.limits();
        this.isLive = settings.clock() == ClockKind.LIVE;
        this.scheduler = trialScheduler;
    }

    /** @return fails with a {@link ProblemException} 503 when it cannot be tried now */
    Mono<Trial> of(Scope scope, Rule rule) {
        Instant asOf = reached.time();
        if (asOf == null) {
            return Mono.error(unavailable("Nothing has been counted yet: ask again when the live job runs."));
        }
        Stretch stretch = Stretch.before(asOf, rule);
        Basis basis = Basis.of(rule);
        if (basis == null) {
            return Mono.just(untried(asOf, stretch, NotKept.of(rule)));
        }
        List<Subject> found = rule.subjectKind() == SubjectKind.QUEUE
                ? subjects.queues(scope, rule.filter())
                : subjects.teams(scope, rule.filter());
        if (found.isEmpty()) {
            String why = "There is nothing in your scope that the rule looks at: widen 'filter'.";
            return Mono.just(untried(asOf, stretch, new Untried("no-subject", why)));
        }
        return Mono.fromCallable(() -> run(rule, basis, found, asOf, stretch))
                .subscribeOn(scheduler)
                .onErrorMap(
                        RejectedExecutionException.class,
                        busy -> unavailable("Other rules are being tried: ask again in a few seconds."))
                .onErrorMap(
                        KafkaException.class,
                        away -> unavailable("The broker, where the calls lie, does not answer: ask again later."));
    }

    private Trial run(Rule rule, Basis basis, List<Subject> found, Instant asOf, Stretch stretch) {
        Tally tally = new Tally(rule, stretch);
        boolean isWhole = true;
        if (basis == Basis.EVENTS) {
            isWhole = addCalls(rule, found, stretch, tally);
        } else {
            found.forEach(subject -> tally.add(subject, minutes(rule, subject, stretch)));
        }
        if (!isWhole) {
            return untried(asOf, stretch, tooMuch());
        }
        if (tally.isEmpty()) {
            String why = "Nothing is known of the last 24 h yet: try again when Vigie has run for a while.";
            return untried(asOf, stretch, new Untried("nothing-known", why));
        }
        return tally.trial(asOf, basis);
    }

    private List<Look> minutes(Rule rule, Subject subject, Stretch stretch) {
        if (rule.subjectKind() == SubjectKind.TEAM) {
            return minutes.ofTeam(subject.id(), rule.metric(), stretch);
        }
        QueueEntry queue = terms.queue(subject.id());
        return OpenHours.within(
                queue,
                minutes.ofQueue(queue, rule.metric(), stretch),
                stretch.to().toEpochMilli());
    }

    /** Says whether all that was needed could be read. */
    private boolean addCalls(Rule rule, List<Subject> found, Stretch stretch, Tally tally) {
        CallsAgain calls = new CallsAgain(found.stream().map(Subject::id).collect(Collectors.toSet()));
        Bounds bounds = new Bounds(limits.trialRecords(), limits.trialTime());
        Reach reach = replay.read(Topic.CALLS, readFrom(rule, stretch), bounds, calls);
        if (reach == Reach.BOUND) {
            return false;
        }
        Instant knownFrom =
                reach == Reach.WHOLE || calls.earliest().isBefore(stretch.start()) ? stretch.start() : calls.earliest();
        if (knownFrom.isAfter(stretch.to())) {
            return true;
        }
        long to = stretch.to().toEpochMilli();
        for (Subject subject : found) {
            List<Look> looks = new QueueLooks(calls.of(subject.id()), knownFrom.toEpochMilli(), to).of(rule.metric());
            tally.add(subject, OpenHours.within(terms.queue(subject.id()), looks, to));
        }
        return true;
    }

    /**
     * From which append time on: a visit that counted at the start was queued no longer before than its last event may
     * come after that, and nothing more be heard of it. Null for all: events of another time than now may lie anywhere.
     */
    private @Nullable Instant readFrom(Rule rule, Stretch stretch) {
        Stage stage = QueueLooks.stageOf(rule.metric());
        if (!isLive || stage == null) {
            return null;
        }
        return stretch.start()
                .minus(LONGEST_CALL)
                .minus(VisitStays.longestSilence(stage))
                .minus(EventReader.AHEAD);
    }

    private Untried tooMuch() {
        return new Untried(
                "too-much",
                "To try this rule more than " + limits.trialRecords()
                        + " events would have to be read, or for longer than "
                        + limits.trialTime().toSeconds()
                        + " s: try a number over minutes, such as last15m.longestWaitSeconds, or have"
                        + " vigie.limits.trial-records and vigie.limits.trial-time raised.");
    }

    private static Trial untried(Instant asOf, Stretch stretch, Untried why) {
        return new Trial(asOf, stretch.from(), stretch.to(), null, null, null, 0, List.of(), why);
    }

    private static ProblemException unavailable(String detail) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, detail).retryAfter(AGAIN_IN_SECONDS);
    }
}
