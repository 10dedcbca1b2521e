package io.vigie.oracle;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Says what every number must be. */
public final class Oracle {

    private static final int SHOWN = 20;

    private final OracleInput input;
    private final Visits visits;
    private final Agents agents;
    private final Sources sources;

    public Oracle(OracleInput input) {
        this.input = input;
        List<Event> ordered = EventOrder.of(input.events());
        visits = new Visits(ordered, input);
        agents = new Agents(ordered, visits.all(), input.now(), input.defaultZone());
        sources = new Sources(ordered, input);
    }

    /** The queues that somebody described or that calls entered, in order of their ids. */
    public List<String> queueIds() {
        Set<String> ids = new TreeSet<>();
        input.directory().atStart().forEach(entry -> addQueue(entry, ids));
        input.directory().changes().stream()
                .filter(change -> !change.from().isAfter(input.now()))
                .forEach(change -> addQueue(change.entry(), ids));
        visits.all().stream()
                .filter(visit -> visit.queued() != null)
                .forEach(visit -> ids.add(Objects.requireNonNull(
                        Objects.requireNonNull(visit.queued()).queue())));
        return List.copyOf(ids);
    }

    private static void addQueue(Object entry, Set<String> ids) {
        if (entry instanceof QueueEntry queue) {
            ids.add(queue.id());
        }
    }

    /** Every number of one queue; of one that nobody ever named, those of a queue without calls. */
    public OracleQueue queue(String id) {
        QueueEntry settings = settings(id);
        ZoneId zone = ZoneId.of(settings.timeZone());
        Instant minute = input.now().truncatedTo(ChronoUnit.MINUTES);
        Instant nextMinute = minute.plus(Duration.ofMinutes(1));
        List<Visit> own = visits.of(id);
        List<Instant> waitingSince = own.stream()
                .filter(visit -> visit.isWaiting() && !visit.isCallback())
                .map(Visit::queuedAt)
                .sorted()
                .toList();
        OracleAgents agentsNow = agents.of(id);
        boolean open = Opening.isOpen(settings.openingHours(), input.now(), zone);
        List<Visit> today = queuedBetween(own, midnight(zone), nextMinute);
        Staffing staffing = new Staffing(own, today, minute);
        return new OracleQueue(
                id,
                settings.client(),
                settings.name(),
                settings.timeZone(),
                sources.unknownSince(id),
                !open,
                waitingSince.size(),
                own.stream().filter(v -> v.isWaiting() && v.isCallback()).count(),
                own.stream().filter(Visit::isTalking).count(),
                own.stream().filter(Visit::isWrappingUp).count(),
                waitingSince.isEmpty() ? null : waitingSince.get(0),
                waitingSince.stream().limit(SHOWN).toList(),
                agentsNow,
                open ? staffing.expectedWait(waitingSince.size(), agentsNow) : null,
                open ? staffing.required(settings) : null,
                OracleTotals.of(today, visits),
                totals(id, minute.minus(Duration.ofMinutes(14)), nextMinute),
                totals(id, minute.minus(Duration.ofMinutes(59)), nextMinute),
                settings.serviceLevelFormula(),
                settings.serviceLevelMillis(),
                settings.serviceLevelTarget());
    }

    /** Of the visits queued at {@code from} or later, and before {@code to}. */
    public OracleTotals totals(String queue, Instant from, Instant to) {
        return OracleTotals.of(queuedBetween(visits.of(queue), from, to), visits);
    }

    /** Of the visits queued within one minute. */
    public OracleTotals minute(String queue, Instant from) {
        return totals(queue, from, from.plus(Duration.ofMinutes(1)));
    }

    /** Of the visits queued on one whole local day of the queue, however long it is. */
    public OracleTotals day(String queue, LocalDate day) {
        ZoneId zone = ZoneId.of(settings(queue).timeZone());
        return totals(
                queue,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** All sources that have spoken or have to, in order of their names. */
    public List<OracleSource> sources() {
        return sources.all();
    }

    private QueueEntry settings(String queue) {
        return input.directory().queue(queue, input.now(), input.defaultZone());
    }

    private Instant midnight(ZoneId zone) {
        return input.now().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    private static List<Visit> queuedBetween(List<Visit> visits, Instant from, Instant to) {
        return visits.stream()
                .filter(visit ->
                        !visit.queuedAt().isBefore(from) && visit.queuedAt().isBefore(to))
                .toList();
    }
}
