package io.vigie.oracle;

import io.vigie.contract.event.Reason;
import io.vigie.oracle.Timeline.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an agent had to do, and what may be too much: led anew through every moment of the session that matters. */
final class Strain {

    private static final long MINUTE = 60_000;

    private final Life life;
    private final Timeline timeline;
    private final @Nullable Session session;

    Strain(Life life, Timeline timeline) {
        this.life = life;
        this.timeline = timeline;
        this.session = Session.now(life, timeline);
    }

    boolean isInSession() {
        return session != null;
    }

    OracleWorkload workload() {
        List<OracleFlag> flags = new ArrayList<>();
        int streak = 0;
        Long deskSince = null;
        if (session != null) {
            StreakLamp streaks = new StreakLamp(of(session, withTickets()), pauses());
            flags.addAll(walked(session, streaks));
            streak = streaks.count();
            BreakDebt debt = new BreakDebt(life, timeline, session);
            deskSince = debt.deskSince();
            Stream.ofNullable(debt.shown()).forEach(flags::add);
        }
        Stream.ofNullable(Overrun.shown(life)).forEach(flags::add);
        flags.sort(Comparator.comparing(OracleFlag::kind));
        long today = life.todayFrom(life.now());
        return new OracleWorkload(
                since(today, life.contacts()).count(),
                LoadLamp.inTheHourTo(life.now(), withTickets()),
                streak,
                since(today, withTickets())
                        .filter(contact -> contact.reason() == Reason.CONFLICT)
                        .count(),
                life.missed().stream().filter(at -> at >= today).count(),
                timeline.occupancy(Math.floorDiv(life.now(), MINUTE) * MINUTE, 30 * MINUTE),
                deskSince == null ? null : Instant.ofEpochMilli(deskSince),
                flags);
    }

    private List<OracleFlag> walked(Session of, StreakLamp streaks) {
        List<Contact> own = of(of, withTickets());
        List<Lamp> lamps = List.of(
                streaks,
                new LoadLamp(own),
                new ConflictLamp(own, life.escalations(), pauses()),
                new OccupancyLamp(timeline),
                new RecoveryLamp(life.contacts(), of(of, life.contacts())),
                new MonotonyLamp(life));
        for (long moment : moments(of)) {
            lamps.forEach(lamp -> lamp.look(moment));
        }
        return lamps.stream().map(Lamp::shown).filter(Objects::nonNull).toList();
    }

    /** All at which a flag may change. */
    private NavigableSet<Long> moments(Session of) {
        NavigableSet<Long> moments = new TreeSet<>(timeline.moments());
        for (Contact contact : withTickets()) {
            for (long at : List.of(contact.answeredAt(), contact.talkEndedAt(), contact.workEndedAt())) {
                if (at != Contact.OPEN) {
                    moments.addAll(List.of(at, at + MINUTE, at + 30 * MINUTE, at + 60 * MINUTE));
                }
            }
        }
        for (long at : life.escalations()) {
            moments.addAll(List.of(at, at + 30 * MINUTE));
        }
        moments.addAll(pauses());
        for (long at = Math.floorDiv(of.from(), MINUTE) * MINUTE; at <= life.now(); at += MINUTE) {
            moments.add(at);
        }
        moments.add(of.from());
        moments.add(life.now());
        return moments.subSet(of.from(), true, life.now(), true);
    }

    /** When pauses of 10 min were reached. */
    private List<Long> pauses() {
        return timeline.runs(Piece::pause).stream()
                .filter(run -> run.millis() >= 10 * MINUTE)
                .map(run -> run.from() + 10 * MINUTE)
                .toList();
    }

    private List<Contact> withTickets() {
        return Stream.concat(life.contacts().stream(), life.ticketAnswers().stream())
                .sorted(Comparator.comparing(Contact::answeredAt).thenComparing(Contact::name))
                .toList();
    }

    private static List<Contact> of(Session session, List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.talkEndedAt() >= session.from())
                .toList();
    }

    private Stream<Contact> since(long from, List<Contact> contacts) {
        return contacts.stream().filter(contact -> contact.hasEndedBy(life.now()) && contact.talkEndedAt() >= from);
    }
}
