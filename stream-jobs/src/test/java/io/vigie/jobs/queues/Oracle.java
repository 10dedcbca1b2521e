package io.vigie.jobs.queues;

import io.vigie.contract.directory.OpeningHours;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.Staffing;
import io.vigie.contract.live.Totals;
import io.vigie.contract.live.WaitRange;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.staffing.ErlangA;
import io.vigie.jobs.staffing.ExpectedWait;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What one queue must show, counted anew from all that is true of it. */
final class Oracle {

    private static final long MINUTE = 60_000;
    private static final long KEPT = 76 * 60 * MINUTE;

    final Map<String, Visit> visits = new HashMap<>();
    final Map<Long, Long> repeatedAt = new HashMap<>();
    final List<Long> correctedAt = new ArrayList<>();
    final List<Doing> agents = new ArrayList<>();
    final Map<String, @Nullable Long> silentSince = new HashMap<>();

    @Nullable
    QueueEntry described;

    boolean shown;

    private final String queue;

    Oracle(String queue) {
        this.queue = queue;
    }

    QueueEntry entry() {
        return described == null ? QueueEntry.undescribed(queue, "UTC") : described;
    }

    boolean isShown(long reached) {
        boolean here = visits.values().stream().anyMatch(v -> isKept(v.queuedAt(), reached))
                || repeatedAt.entrySet().stream().anyMatch(e -> e.getValue() != 0 && isKept(e.getKey(), reached))
                || count(v -> v.stage() == Stage.WAITING
                                || v.stage() == Stage.TALKING
                                || v.stage() == Stage.WRAPPING_UP)
                        > 0;
        shown = described != null || here || (shown && !silentSince.isEmpty());
        return shown;
    }

    static boolean isKept(long at, long reached) {
        return Math.floorDiv(at, MINUTE) * MINUTE > Math.floorDiv(reached, MINUTE) * MINUTE - KEPT;
    }

    /** The totals of a minute, by its beginning. */
    Totals minute(long from, long reached) {
        return totals(from, from + MINUTE, reached);
    }

    QueueSnapshot snapshot(QueueSnapshot told, long reached) {
        QueueEntry entry = entry();
        ZoneId zone = ZoneId.of(entry.timeZone());
        LocalDate date = Instant.ofEpochMilli(reached).atZone(zone).toLocalDate();
        long today = date.atStartOfDay(zone).toInstant().toEpochMilli();
        long tomorrow = date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        long now = Math.floorDiv(reached, MINUTE) * MINUTE;
        boolean closed = entry.openingHours() != null
                && !OpeningHours.of(entry.openingHours()).isOpen(Instant.ofEpochMilli(reached), zone);
        List<Instant> line = visits.values().stream()
                .filter(v -> v.stage() == Stage.WAITING && !v.callback())
                .map(v -> Instant.ofEpochMilli(v.queuedAt()))
                .sorted()
                .toList();
        Totals day = totals(today, tomorrow, reached);
        AgentCounts counts = new AgentCounts(
                agents.stream().filter(a -> a == Doing.READY).count(),
                agents.stream().filter(a -> a == Doing.TALKING).count(),
                agents.stream().filter(a -> a == Doing.WRAPPING_UP).count(),
                agents.stream().filter(a -> a == Doing.AWAY).count());
        Double handle = handleSeconds(now);
        Double patience = patienceSeconds(today, tomorrow);
        return new QueueSnapshot(
                queue,
                entry.client(),
                entry.name(),
                entry.timeZone(),
                told.version(),
                told.asOf(),
                unknownSince(),
                closed,
                correctedAt.stream().filter(at -> today <= at && at < tomorrow).count(),
                line.size(),
                count(v -> v.stage() == Stage.WAITING && v.callback()),
                count(v -> v.stage() == Stage.TALKING),
                count(v -> v.stage() == Stage.WRAPPING_UP),
                line.isEmpty() ? null : line.get(0),
                line.subList(0, Math.min(20, line.size())),
                counts,
                closed ? null : expectedWait(line.size(), counts, handle, patience),
                new Staffing(closed ? null : required(now, handle, patience), counts.available()),
                day,
                totals(now - 14 * MINUTE, now + MINUTE, reached),
                totals(now - 59 * MINUTE, now + MINUTE, reached),
                entry.serviceLevelFormula(),
                entry.serviceLevelMillis() / 1000.0,
                entry.serviceLevelTarget());
    }

    private @Nullable Long required(long now, @Nullable Double handle, @Nullable Double patience) {
        if (handle == null || patience == null) {
            return null;
        }
        long arrivals = count(v -> now - 30 * MINUTE <= v.queuedAt() && v.queuedAt() < now);
        QueueEntry entry = entry();
        Integer required = new ErlangA(arrivals / 1800.0, handle, patience)
                .required(entry.serviceLevelMillis() / 1000.0, entry.serviceLevelTarget());
        return required == null ? null : required.longValue();
    }

    private static @Nullable WaitRange expectedWait(
            long waiting, AgentCounts agents, @Nullable Double handle, @Nullable Double patience) {
        ExpectedWait wait = ExpectedWait.of(waiting, agents.available(), agents.ready(), handle, patience);
        return wait == null ? null : new WaitRange(wait.lowSeconds(), wait.highSeconds());
    }

    private @Nullable Double handleSeconds(long now) {
        List<Visit> handled = visits.values().stream()
                .filter(v -> v.stage() == Stage.HANDLED)
                .filter(v -> now - 30 * MINUTE <= v.handledAt() && v.handledAt() < now)
                .toList();
        return handled.size() < 10 ? null : sum(handled, Visit::handleMillis) / 1000.0 / handled.size();
    }

    private @Nullable Double patienceSeconds(long today, long tomorrow) {
        List<Visit> left = visits.values().stream()
                .filter(v -> today <= v.queuedAt()
                        && v.queuedAt() < tomorrow
                        && v.stage().hasLeft())
                .toList();
        long abandoned = left.stream().filter(v -> v.stage() == Stage.ABANDONED).count();
        return abandoned < 5 ? null : sum(left, Visit::waitMillis) / 1000.0 / abandoned;
    }

    private @Nullable Instant unknownSince() {
        return silentSince.values().stream()
                .filter(since -> since != null)
                .min(Long::compare)
                .map(Instant::ofEpochMilli)
                .orElse(null);
    }

    private Totals totals(long from, long to, long reached) {
        List<Visit> in = visits.values().stream()
                .filter(v -> from <= v.queuedAt() && v.queuedAt() < to)
                .toList();
        List<Visit> answered = in.stream()
                .filter(v -> List.of(Stage.TALKING, Stage.UNFINISHED, Stage.WRAPPING_UP, Stage.HANDLED)
                        .contains(v.stage()))
                .toList();
        List<Visit> abandoned = with(in, Stage.ABANDONED);
        List<Visit> handled = with(in, Stage.HANDLED);
        Predicate<Visit> inTime = v -> v.waitMillis() <= v.terms().serviceLevelMillis();
        Counts counts = new Counts(
                in.size(),
                answered.size(),
                abandoned.size(),
                with(in, Stage.FLOWED_OUT).size(),
                with(in, Stage.LOST).size(),
                with(in, Stage.WAITING).size(),
                with(in, Stage.UNFINISHED).size(),
                in.stream().filter(Visit::transferred).count(),
                abandoned.stream()
                        .filter(v -> v.waitMillis() <= v.terms().shortAbandonMillis())
                        .count(),
                answered.stream().filter(inTime).count(),
                abandoned.stream().filter(inTime).count(),
                with(in, Stage.WAITING).stream()
                        .filter(v -> !v.callback()
                                && reached - v.queuedAt() > v.terms().serviceLevelMillis())
                        .count(),
                sum(answered, Visit::waitMillis),
                handled.size(),
                sum(handled, Visit::handleMillis),
                sum(handled, Visit::holdMillis),
                in.stream().filter(Visit::withCaller).count(),
                repeatedAt.entrySet().stream()
                        .filter(e -> from <= e.getKey() && e.getKey() < to)
                        .mapToLong(Map.Entry::getValue)
                        .sum());
        Long longest = in.stream()
                .filter(v -> answered.contains(v) || v.stage() == Stage.ABANDONED || v.stage() == Stage.FLOWED_OUT)
                .map(Visit::waitMillis)
                .max(Long::compare)
                .orElse(null);
        return Totals.of(counts, longest, entry().serviceLevelFormula());
    }

    private long count(Predicate<Visit> which) {
        return visits.values().stream().filter(which).count();
    }

    private static List<Visit> with(Collection<Visit> visits, Stage stage) {
        return visits.stream().filter(v -> v.stage() == stage).toList();
    }

    private static long sum(Collection<Visit> visits, ToLongFunction<Visit> part) {
        return visits.stream().mapToLong(part).sum();
    }
}
