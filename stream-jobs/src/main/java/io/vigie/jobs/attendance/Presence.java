package io.vigie.jobs.attendance;

import io.vigie.contract.event.AgentState;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when an agent came to a shift, and left it.
 *
 * <p>The agent came with the first of these from 2 h before the start to the end, both included: a punch in that
 * stands, or a change of the phone to a state other than offline; the first state known is a change.
 *
 * <p>Who came has left with the last punch out after that, when no punch in follows it. Without any punch from 2 h
 * before the start on, with the change of the phone to offline that no other state follows. What lies within the 2 h
 * before the next shift no longer counts, as far as it lies after the end of this one.
 *
 * @param came in ms; null for not yet
 * @param left in ms; null while there, or not yet come
 */
record Presence(@Nullable Long came, @Nullable Long left) {

    /** So long before the start of a shift its presence may begin. */
    static final long EARLIEST = Duration.ofHours(2).toMillis();

    private static final Presence NONE = new Presence(null, null);

    /**
     * @param countsBefore what comes then or later no longer counts, in ms
     * @param now what lies after it has not happened yet, in ms
     */
    static Presence of(AttendanceFacts facts, Shift shift, long countsBefore, long now) {
        long from = shift.start() - EARLIEST;
        long last = Math.min(now, countsBefore - 1);
        List<Punch> punches = facts.punches();
        List<PhoneState> phones = facts.phones();
        int punchIn = firstIn(punches, from, Math.min(shift.end(), last));
        int sign = firstSign(phones, from, Math.min(shift.end(), last));
        if (punchIn < 0 && sign < 0) {
            return NONE;
        }
        boolean byPhone = punchIn < 0 || (sign >= 0 && isBefore(phones.get(sign), punches.get(punchIn)));
        long came = byPhone ? phones.get(sign).at() : punches.get(punchIn).at();
        int firstPunch = Moments.firstFrom(punches, Punch::at, from);
        if (firstPunch < punches.size() && punches.get(firstPunch).at() <= last) {
            int after = byPhone ? firstAfter(punches, firstPunch, phones.get(sign)) : punchIn + 1;
            return new Presence(came, lastOut(punches, after, last));
        }
        return new Presence(came, goneOffline(phones, sign, last));
    }

    private static int firstIn(List<Punch> punches, long from, long last) {
        for (int i = Moments.firstFrom(punches, Punch::at, from); i < punches.size(); i++) {
            if (punches.get(i).at() > last) {
                break;
            }
            if (punches.get(i).in()) {
                return i;
            }
        }
        return -1;
    }

    private static int firstSign(List<PhoneState> phones, long from, long last) {
        for (int i = Moments.firstFrom(phones, PhoneState::at, from); i < phones.size(); i++) {
            PhoneState phone = phones.get(i);
            if (phone.at() > last) {
                break;
            }
            if (phone.state() != AgentState.OFFLINE
                    && (i == 0 || phones.get(i - 1).state() != phone.state())) {
                return i;
            }
        }
        return -1;
    }

    /** At one moment the time clock speaks before the phone. */
    private static boolean isBefore(PhoneState phone, Punch punch) {
        return phone.at() < punch.at() || (phone.at() == punch.at() && phone.sequence() < punch.sequence());
    }

    private static int firstAfter(List<Punch> punches, int from, PhoneState sign) {
        int after = from;
        while (after < punches.size() && !isBefore(sign, punches.get(after))) {
            after++;
        }
        return after;
    }

    private static @Nullable Long lastOut(List<Punch> punches, int from, long last) {
        @Nullable Long out = null;
        for (int i = from; i < punches.size() && punches.get(i).at() <= last; i++) {
            out = punches.get(i).in() ? null : punches.get(i).at();
        }
        return out;
    }

    private static @Nullable Long goneOffline(List<PhoneState> phones, int sign, long last) {
        @Nullable Long gone = null;
        for (int i = sign + 1; i < phones.size() && phones.get(i).at() <= last; i++) {
            if (phones.get(i).state() != AgentState.OFFLINE) {
                gone = null;
            } else if (gone == null) {
                gone = phones.get(i).at();
            }
        }
        return gone;
    }
}
