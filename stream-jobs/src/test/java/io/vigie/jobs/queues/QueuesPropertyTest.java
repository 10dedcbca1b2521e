package io.vigie.jobs.queues;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, in whatever order, over restarts: a queue shows what counting all of it anew would give. */
class QueuesPropertyTest {

    /** The last has little to do. */
    private static final List<String> QUEUES = List.of("orders", "returns", "help");

    private static final List<String> ZONES = List.of("UTC", "Europe/Paris", "Pacific/Auckland", "America/New_York");
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final int STEPS = 1200;

    private final Map<String, Oracle> oracles = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private Random random = new Random(0);
    private RandomVisits visits = new RandomVisits(random);
    private long reached;
    private int requirementsSeen;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aQueueShowsWhatCountingAnewWouldGive(long seed) throws Exception {
        random = new Random(seed);
        visits = new RandomVisits(random);
        // An autumn Saturday: the days of 25 h are near.
        reached = Events.START.toEpochMilli() - 30 * 24 * HOUR;
        QUEUES.forEach(queue -> oracles.put(queue, new Oracle(queue)));
        TestingQueues queues = new TestingQueues("UTC");
        if (random.nextBoolean()) {
            queues.reach(reached);
        }
        for (int step = 0; step < STEPS; step++) {
            step(queues);
            if (step > 10 && random.nextInt(3) > 0) {
                queues.reach(reached);
                queues.rest(1000);
                compare(queues, "seed " + seed + ", step " + step);
            }
        }
        end(queues);
        queues.close();
        assertThat(requirementsSeen).isGreaterThan(20);
    }

    private void step(TestingQueues queues) throws Exception {
        int dice = random.nextInt(100);
        if (dice < 40) {
            add(queues);
        } else if (dice < 72) {
            change(queues);
        } else if (dice < 78) {
            repeat(queues);
        } else if (dice < 92) {
            reached += random.nextInt(40) == 0 ? random.nextLong(40 * HOUR) : random.nextLong(3 * MINUTE);
            reached = random.nextInt(4) == 0 ? Math.floorDiv(reached, MINUTE) * MINUTE + MINUTE : reached;
            queues.reach(reached);
        } else if (dice < 94) {
            describe(queues, anyQueue());
        } else if (dice < 97) {
            agent(queues);
        } else if (dice < 98) {
            source(queues, anyQueue(), random.nextInt(4) > 0);
        } else {
            queues.restore(1 + random.nextInt(3));
        }
    }

    private void add(TestingQueues queues) throws Exception {
        String name = "visit-" + names.size();
        names.add(name);
        change(queues, name, null, visits.visit(anyQueue(), visits.time(reached), reached));
    }

    private void change(TestingQueues queues) throws Exception {
        if (names.isEmpty()) {
            return;
        }
        // The latest change most.
        int back = random.nextInt(1 + random.nextInt(names.size()));
        String name = names.get(names.size() - 1 - back);
        Visit before = known(name);
        if (before == null) {
            return;
        }
        Visit after = visits.visit(
                random.nextInt(10) == 0 ? anyQueue() : before.queue(),
                random.nextInt(8) == 0 ? visits.time(reached) : before.queuedAt(),
                reached);
        change(queues, name, before, random.nextInt(25) == 0 ? null : after);
    }

    private void change(TestingQueues queues, String name, @Nullable Visit before, @Nullable Visit after)
            throws Exception {
        long late = random.nextInt(4) == 0 ? reached - random.nextLong(30 * HOUR) : VisitChange.IN_TIME;
        if (before != null && after != null && before.queue().equals(after.queue())) {
            change(queues, new VisitChange(before.queue(), name, before, after, late));
            return;
        }
        if (before != null) {
            change(queues, new VisitChange(before.queue(), name, before, null, late));
        }
        if (after != null) {
            change(queues, new VisitChange(after.queue(), name, null, after, late));
        }
    }

    private void change(TestingQueues queues, VisitChange change) throws Exception {
        Oracle oracle = oracle(change.queue());
        List<Totals> before = minutesOf(change);
        if (change.after() == null) {
            oracle.visits.remove(change.visit());
        } else {
            oracle.visits.put(change.visit(), change.after());
        }
        if (change.lateEventAt() != VisitChange.IN_TIME && !before.equals(minutesOf(change))) {
            oracle.correctedAt.add(change.lateEventAt());
        }
        queues.reach(reached);
        queues.take(QueueInput.of(change));
    }

    private List<Totals> minutesOf(VisitChange change) {
        List<Totals> totals = new ArrayList<>();
        for (Visit visit : new Visit[] {change.before(), change.after()}) {
            if (visit != null && Oracle.isKept(visit.queuedAt(), reached)) {
                totals.add(oracle(change.queue()).minute(Math.floorDiv(visit.queuedAt(), MINUTE) * MINUTE, reached));
            }
        }
        return totals;
    }

    private void repeat(TestingQueues queues) throws Exception {
        String queue = anyQueue();
        Map<Long, Long> known = oracle(queue).repeatedAt;
        long at = known.isEmpty() || random.nextBoolean()
                ? visits.time(reached)
                : List.copyOf(known.keySet()).get(random.nextInt(known.size()));
        long by = known.getOrDefault(at, 0L) > 0 && random.nextBoolean() ? -1 : 1;
        known.merge(at, by, Long::sum);
        queues.take(QueueInput.of(new RepeatedChange(queue, at, by)));
    }

    private void describe(TestingQueues queues, String queue) throws Exception {
        ServiceLevelFormula[] formulas = ServiceLevelFormula.values();
        QueueEntry entry = random.nextInt(4) == 0
                ? null
                : new QueueEntry(
                        queue,
                        "Queue " + random.nextInt(3),
                        "client-" + random.nextInt(2),
                        ZONES.get(random.nextInt(ZONES.size())),
                        random.nextBoolean() ? null : List.of("Mo-Su 05:00-23:00"),
                        random.nextBoolean() ? 20_000 : 60_000,
                        0.8,
                        formulas[random.nextInt(formulas.length)],
                        5_000);
        describe(queues, queue, entry);
    }

    private void describe(TestingQueues queues, String queue, @Nullable QueueEntry entry) throws Exception {
        oracle(queue).described = entry;
        queues.take(QueueInput.of(new QueueDescribed(queue, entry)));
    }

    private void agent(TestingQueues queues) throws Exception {
        String queue = anyQueue();
        List<Doing> agents = oracle(queue).agents;
        Doing before = agents.isEmpty() || random.nextBoolean() ? null : agents.remove(random.nextInt(agents.size()));
        Doing after = random.nextInt(4) == 0 ? null : List.of(Doing.values()).get(random.nextInt(4));
        if (after != null) {
            agents.add(after);
        }
        queues.take(QueueInput.of(new AgentOfQueue(queue, before, after)));
    }

    private void source(TestingQueues queues, String queue, boolean belongs) throws Exception {
        String source = "source-" + random.nextInt(2);
        Long since = random.nextBoolean() ? null : reached - random.nextLong(HOUR);
        if (belongs) {
            oracle(queue).silentSince.put(source, since);
        } else {
            oracle(queue).silentSince.remove(source);
        }
        queues.take(QueueInput.of(new SourceOfMember(
                Member.queue(queue), source, belongs, since == null ? SourceOfMember.SPEAKS : since)));
    }

    private void compare(TestingQueues queues, String as) {
        Map<String, @Nullable QueueSnapshot> last = new HashMap<>();
        queues.updates.forEach(update -> last.put(update.queue(), update.snapshot()));
        for (String queue : QUEUES) {
            QueueSnapshot told = last.get(queue);
            Oracle oracle = oracle(queue);
            assertThat(told != null).as(as + ": shown " + queue).isEqualTo(oracle.isShown(reached));
            if (told != null) {
                assertThat(told).as(as).isEqualTo(oracle.snapshot(told, reached));
                requirementsSeen += told.staffing().required() == null ? 0 : 1;
            }
        }
        Map<String, QueueMinute> minutes = new HashMap<>();
        queues.minutes.forEach(minute -> minutes.put(minute.key(), minute));
        for (QueueMinute minute : minutes.values()) {
            long from = minute.from().toEpochMilli();
            if (Oracle.isKept(from, reached)) {
                assertThat(minute.totals())
                        .as(as + ": minute " + minute.key())
                        .isEqualTo(oracle(minute.queue()).minute(from, reached));
            }
        }
        for (Oracle oracle : oracles.values()) {
            for (Visit visit : oracle.visits.values()) {
                if (Oracle.isKept(visit.queuedAt(), reached)) {
                    assertThat(minutes).containsKey(visit.queue() + "/" + visit.queuedAt() / MINUTE);
                }
            }
        }
    }

    /** Once nobody says or does anything any more, nothing is left. */
    private void end(TestingQueues queues) throws Exception {
        for (String queue : QUEUES) {
            describe(queues, queue, null);
            for (Doing doing : oracle(queue).agents) {
                queues.take(QueueInput.of(new AgentOfQueue(queue, doing, null)));
            }
            for (String source : List.copyOf(oracle(queue).silentSince.keySet())) {
                oracle(queue).silentSince.remove(source);
                queues.take(
                        QueueInput.of(new SourceOfMember(Member.queue(queue), source, false, SourceOfMember.SPEAKS)));
            }
        }
        for (String name : names) {
            Visit before = known(name);
            if (before != null
                    && List.of(Stage.WAITING, Stage.TALKING, Stage.WRAPPING_UP).contains(before.stage())) {
                change(queues, name, before, withStage(before, Stage.LOST));
            }
        }
        reached += 200 * HOUR;
        queues.reach(reached);
        queues.rest(1000);
        compare(queues, "the end");
        assertThat(queues.stateEntries()).isZero();
        assertThat(queues.timers()).isZero();
    }

    private @Nullable Visit known(String name) {
        for (Oracle oracle : oracles.values()) {
            Visit visit = oracle.visits.get(name);
            if (visit != null) {
                return visit;
            }
        }
        return null;
    }

    private static Visit withStage(Visit visit, Stage stage) {
        return new Visit(
                visit.queue(), visit.queuedAt(), visit.callback(), visit.terms(), stage, 0, false, 0, 0, 0, false);
    }

    private String anyQueue() {
        return random.nextInt(20) == 0 ? "help" : QUEUES.get(random.nextInt(2));
    }

    private Oracle oracle(String queue) {
        return Objects.requireNonNull(oracles.get(queue));
    }
}
