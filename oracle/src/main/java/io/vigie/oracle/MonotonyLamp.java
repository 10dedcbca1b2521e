package io.vigie.oracle;

import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reason makes up 90 % of at least 20 classified contacts of today, until it makes up less than 80 %. */
final class MonotonyLamp implements Lamp {

    private static final int ENOUGH = 20;

    private final Life life;
    private @Nullable Long since;
    private @Nullable Reason most;
    private double share;
    private double count;

    MonotonyLamp(Life life) {
        this.life = life;
    }

    @Override
    public void look(long moment) {
        long today = life.todayFrom(moment);
        List<Reason> reasons = life.contacts().stream()
                .filter(contact -> contact.hasEndedBy(moment) && contact.talkEndedAt() >= today)
                .map(Contact::reason)
                .filter(reason -> reason != null)
                .toList();
        Map<Reason, Integer> times = new EnumMap<>(Reason.class);
        reasons.forEach(reason -> times.merge(reason, 1, Integer::sum));
        most = null;
        count = reasons.size();
        share = 0;
        times.forEach((reason, often) -> {
            if (often / count > share) {
                most = reason;
                share = often / count;
            }
        });
        if (share < 0.80) {
            since = null;
        } else if (share >= 0.90 && count >= ENOUGH && since == null) {
            since = moment;
        }
    }

    @Override
    public @Nullable OracleFlag shown() {
        return since == null || most == null
                ? null
                : OracleFlag.raised(
                        FlagKind.MONOTONY,
                        since,
                        "mostly-" + most.name().toLowerCase(Locale.ROOT),
                        Map.of("share", share, "count", count));
    }
}
