package io.vigie.oracle;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.live.LiveState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an agent did at each moment up to now, as known now. Times in ms. */
final class Timeline {

    private static final Set<Activity> RESTFUL = Set.of(Activity.BREAK, Activity.MEAL, Activity.OTHER);
    private static final Set<Activity> LEARNING = Set.of(Activity.BRIEFING, Activity.SEMINAR, Activity.COACHING);
    private static final long LONG_AGO = -Long.MAX_VALUE / 4;
    private static final long DAY = 24 * 3_600_000L;

    /** From one moment, included, to another. */
    record Run(long from, long to) {

        long millis() {
            return to - from;
        }
    }

    /** @param contact the one that the state comes from */
    record Doing(
            LiveState state,
            @Nullable Activity activity,
            @Nullable Contact contact) {

        boolean isBusy() {
            return state == LiveState.TALKING || state == LiveState.WRAPPING_UP;
        }
    }

    /** What was done within a run, as at its beginning. */
    record Piece(Run run, Doing doing, boolean pause) {

        boolean isLearning() {
            return doing.state() == LiveState.AWAY && doing.activity() != null && LEARNING.contains(doing.activity());
        }

        boolean isOffline() {
            return doing.state() == LiveState.OFFLINE;
        }

        boolean isDesk() {
            return !pause && !isLearning();
        }
    }

    private final Life life;
    private final NavigableSet<Long> moments = new TreeSet<>();
    private final List<Piece> pieces = new ArrayList<>();

    Timeline(Life life) {
        this.life = life;
        moments.add(LONG_AGO);
        for (Contact contact : life.contacts()) {
            moments.add(contact.answeredAt());
            moments.add(contact.talkEndedAt());
            moments.add(contact.workEndedAt());
        }
        life.phone().forEach(event -> {
            moments.add(event.time().toEpochMilli());
            moments.add(event.time().toEpochMilli() + Life.BELIEVED);
        });
        life.punches().forEach(punch -> moments.add(punch.time().toEpochMilli()));
        for (WorkShift shift : life.shifts()) {
            moments.add(shift.start());
            moments.add(shift.end() + 1);
        }
        Long first = moments.higher(LONG_AGO);
        for (long t = life.midnight(life.now()); first != null && t > first; t = life.midnight(t - DAY / 2)) {
            moments.add(t);
        }
        moments.removeIf(moment -> moment > life.now());
        for (long moment : moments) {
            Long next = moments.higher(moment);
            pieces.add(
                    new Piece(new Run(moment, next == null ? life.now() : next), doingAt(moment), isPauseAt(moment)));
        }
    }

    NavigableSet<Long> moments() {
        return moments;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The longest runs in which all that was done is of a kind. */
    List<Run> runs(Predicate<Piece> kind) {
        List<Run> runs = new ArrayList<>();
        boolean before = false;
        for (Piece piece : pieces) {
            boolean is = kind.test(piece);
            if (is && before) {
                Run last = runs.remove(runs.size() - 1);
                runs.add(new Run(last.from(), piece.run().to()));
            } else if (is) {
                runs.add(piece.run());
            }
            before = is;
        }
        return runs;
    }

    Doing doingAt(long t) {
        List<Contact> contacts = life.contacts();
        for (Contact contact : contacts) {
            if (contact.isTalkingAt(t)) {
                return new Doing(LiveState.TALKING, null, contact);
            }
        }
        AgentStateEvent phone = life.believedAt(t);
        Contact wrapped = contacts.stream()
                .filter(contact -> contact.isWrappingUpAt(t))
                .filter(contact -> phone == null || phone.time().toEpochMilli() < contact.talkEndedAt())
                .min(Comparator.comparing(Contact::talkEndedAt))
                .orElse(null);
        if (wrapped != null) {
            return new Doing(LiveState.WRAPPING_UP, null, wrapped);
        }
        if (phone == null) {
            boolean seenToday = contacts.stream()
                    .anyMatch(contact ->
                            contact.answeredAt() <= t && Math.min(contact.workEndedAt(), t) >= life.todayFrom(t));
            return new Doing(seenToday ? LiveState.READY : LiveState.OFFLINE, null, null);
        }
        return switch (phone.state()) {
            case READY -> new Doing(LiveState.READY, null, null);
            case AWAY -> new Doing(LiveState.AWAY, phone.activity(), null);
            case OFFLINE -> new Doing(LiveState.OFFLINE, null, null);
        };
    }

    private boolean isPauseAt(long t) {
        Doing doing = doingAt(t);
        if (doing.isBusy()) {
            return false;
        }
        Activity activity = doing.activity();
        boolean rests = doing.state() == LiveState.OFFLINE || (activity != null && RESTFUL.contains(activity));
        return rests || life.isClockedOutAt(t);
    }

    /** Since when the state of now holds; null where that is nobody's business, or not known. */
    @Nullable
    Long since() {
        Doing doing = doingAt(life.now());
        Contact contact = doing.contact();
        if (contact != null) {
            return doing.state() == LiveState.TALKING ? contact.answeredAt() : contact.talkEndedAt();
        }
        AgentStateEvent phone = life.believedAt(life.now());
        if (phone == null || phone.state() == AgentState.READY) {
            return null;
        }
        long since = phone.time().toEpochMilli();
        for (int i = life.phone().size() - 1; i >= 0; i--) {
            AgentStateEvent event = life.phone().get(i);
            if (event.state() != phone.state() || event.activity() != phone.activity()) {
                break;
            }
            since = event.time().toEpochMilli();
        }
        return since;
    }

    /** Share of the time with callers in the window that ends at a moment; null with under half of it to judge by. */
    @Nullable
    Double occupancy(long end, long window) {
        long busy = 0;
        long ready = 0;
        for (Piece piece : pieces) {
            long millis = Math.min(piece.run().to(), end) - Math.max(piece.run().from(), end - window);
            if (millis > 0 && piece.doing().isBusy()) {
                busy += millis;
            } else if (millis > 0 && piece.doing().state() == LiveState.READY) {
                ready += millis;
            }
        }
        return 2 * (busy + ready) < window ? null : (double) busy / (busy + ready);
    }
}
