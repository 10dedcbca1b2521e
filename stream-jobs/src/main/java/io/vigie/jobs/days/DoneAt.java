package io.vigie.jobs.days;

import io.vigie.contract.live.AgentDay.DaySpan;
import io.vigie.contract.live.AgentDay.SpanKind;
import io.vigie.contract.live.LiveState;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.workload.MovingToday;
import io.vigie.jobs.workload.StateLine;
import io.vigie.jobs.workload.StateLine.Stretch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an agent did. A contact is one whatever else is said. Beside it the last word counts, be it the phone's or the
 * time clock's; at one moment the phone's. Who has punched out is gone, and who has punched in while the phone says
 * nothing, or offline, is at the desk.
 *
 * @param spans without gaps up to the moment
 * @param changesAt when time alone brings another one, in ms; {@link Long#MAX_VALUE} for never
 */
record DoneAt(List<DaySpan> spans, long changesAt) {

    /**
     * @param punches of the day, in order: an earlier one tells nothing of today, as it may have been forgotten
     * @param from where the day begins, in ms
     * @param now in ms
     */
    static DoneAt of(DayFacts facts, List<Punch> punches, long from, long now) {
        List<Stretch> line = StateLine.of(facts.contacts(), facts.phones(), MovingToday.beginningAt(from))
                .stretches();
        TreeSet<Long> moments = new TreeSet<>();
        moments.add(from);
        line.forEach(stretch -> moments.add(stretch.from()));
        facts.phones().forEach(phone -> moments.add(phone.at()));
        punches.forEach(punch -> moments.add(punch.at()));
        Along along = new Along(line, facts.phones(), punches);
        List<DaySpan> spans = new ArrayList<>();
        boolean wrapped = false;
        for (long moment : moments.subSet(from, true, now, true)) {
            along.goTo(moment);
            DaySpan next = along.span(moment);
            // Two contacts with nothing between them are two: the second begins with a talk.
            boolean another = wrapped && along.state() == LiveState.TALKING;
            wrapped = along.state() == LiveState.WRAPPING_UP;
            int last = spans.size() - 1;
            if (last < 0 || another || !goesOn(spans.get(last), next)) {
                if (last >= 0) {
                    spans.set(last, until(spans.get(last), moment));
                }
                spans.add(next);
            }
        }
        return new DoneAt(
                spans,
                line.stream()
                        .mapToLong(Stretch::from)
                        .filter(at -> at > now)
                        .findFirst()
                        .orElse(Long.MAX_VALUE));
    }

    private static boolean goesOn(DaySpan span, DaySpan next) {
        return span.equals(new DaySpan(next.kind(), next.activity(), next.queue(), span.from(), null));
    }

    private static DaySpan until(DaySpan span, long moment) {
        return new DaySpan(span.kind(), span.activity(), span.queue(), span.from(), Instant.ofEpochMilli(moment));
    }

    /** Goes along what is known with the moments, which only grow. */
    private static final class Along {

        private final List<Stretch> line;
        private final List<PhoneState> phones;
        private final List<Punch> punches;
        private int stretch;
        private int phone;
        private int punch;

        Along(List<Stretch> line, List<PhoneState> phones, List<Punch> punches) {
            this.line = line;
            this.phones = phones;
            this.punches = punches;
        }

        void goTo(long moment) {
            while (stretch + 1 < line.size() && line.get(stretch + 1).from() <= moment) {
                stretch++;
            }
            while (phone < phones.size() && phones.get(phone).at() <= moment) {
                phone++;
            }
            while (punch < punches.size() && punches.get(punch).at() <= moment) {
                punch++;
            }
        }

        LiveState state() {
            return line.get(stretch).state();
        }

        DaySpan span(long moment) {
            SpanKind kind = kind();
            Stretch current = line.get(stretch);
            return new DaySpan(
                    kind,
                    kind == SpanKind.AWAY ? current.activity() : null,
                    kind == SpanKind.CONTACT ? current.queue() : null,
                    Instant.ofEpochMilli(moment),
                    null);
        }

        private SpanKind kind() {
            Punch last = lastWord();
            if (state() == LiveState.TALKING || state() == LiveState.WRAPPING_UP) {
                return SpanKind.CONTACT;
            }
            if (last != null && !last.in()) {
                return SpanKind.OFFLINE;
            }
            return switch (state()) {
                case AWAY -> SpanKind.AWAY;
                case OFFLINE -> last == null ? SpanKind.OFFLINE : SpanKind.DESK;
                default -> SpanKind.DESK;
            };
        }

        /** The last punch, unless the phone spoke since. */
        private @Nullable Punch lastWord() {
            if (punch == 0
                    || (phone > 0
                            && phones.get(phone - 1).at()
                                    >= punches.get(punch - 1).at())) {
                return null;
            }
            return punches.get(punch - 1);
        }
    }
}
