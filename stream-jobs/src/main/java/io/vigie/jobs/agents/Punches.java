package io.vigie.jobs.agents;

import io.vigie.contract.event.ClockEvent;
import io.vigie.jobs.heard.Punch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What an agent's time clocks told: punches, and those that were taken back, which may be heard of before the punch
 * itself. Kept by Flink as a POJO, hence the public fields.
 */
public final class Punches {

    /** In order, those that were taken back included. */
    public List<Punch> all = new ArrayList<>();

    public List<Withdrawal> withdrawals = new ArrayList<>();

    /** Needed by Flink. */
    public Punches() {}

    /**
     * A punch is taken back.
     *
     * @param punch its id
     * @param at when that was told, in ms
     */
    public record Withdrawal(String source, String punch, long at) {}

    void take(ClockEvent event) {
        if (event.withdrawn() != null) {
            Withdrawal withdrawal = new Withdrawal(
                    event.source(), event.withdrawn(), event.time().toEpochMilli());
            if (!withdrawals.contains(withdrawal)) {
                withdrawals.add(withdrawal);
            }
            return;
        }
        Punch punch = Punch.of(event);
        int place = Collections.binarySearch(all, punch);
        if (place < 0) {
            all.add(-place - 1, punch);
        }
    }

    /** Those that stand and whose time has come, in order. */
    List<Punch> standing(long reached) {
        return all.stream()
                .filter(punch -> punch.at() <= reached && !isWithdrawn(punch, reached))
                .toList();
    }

    /** When time alone makes one stand or fall, in ms. */
    long wakeAt(long reached) {
        long next = AgentFacts.NEVER;
        for (Punch punch : all) {
            next = punch.at() > reached ? Math.min(next, punch.at()) : next;
        }
        for (Withdrawal withdrawal : withdrawals) {
            next = withdrawal.at() > reached ? Math.min(next, withdrawal.at()) : next;
        }
        return next;
    }

    /** The time of the latest up to a moment, in ms; {@link Long#MIN_VALUE} where there is none. */
    long lastAt(long moment) {
        long last = Long.MIN_VALUE;
        for (Punch punch : all) {
            last = punch.at() <= moment ? Math.max(last, punch.at()) : last;
        }
        for (Withdrawal withdrawal : withdrawals) {
            last = withdrawal.at() <= moment ? Math.max(last, withdrawal.at()) : last;
        }
        return last;
    }

    /** The time of the earliest, in ms; {@link AgentFacts#NEVER} where there is none. */
    long firstAt() {
        long first = all.isEmpty() ? AgentFacts.NEVER : all.get(0).at();
        for (Withdrawal withdrawal : withdrawals) {
            first = Math.min(first, withdrawal.at());
        }
        return first;
    }

    boolean isEmpty() {
        return all.isEmpty() && withdrawals.isEmpty();
    }

    void forgetBefore(long moment) {
        all.removeIf(punch -> punch.at() < moment);
        withdrawals.removeIf(withdrawal -> withdrawal.at() < moment);
    }

    private boolean isWithdrawn(Punch punch, long reached) {
        for (Withdrawal withdrawal : withdrawals) {
            if (withdrawal.at() <= reached
                    && withdrawal.source().equals(punch.source())
                    && withdrawal.punch().equals(punch.id())) {
                return true;
            }
        }
        return false;
    }
}
