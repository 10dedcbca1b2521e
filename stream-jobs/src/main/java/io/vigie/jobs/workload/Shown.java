package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule shows at a moment.
 *
 * @param figure as {@link FlagRule#figure}
 * @param changesAt when time alone changes either next, in ms
 */
record Shown(@Nullable Flag flag, long figure, long changesAt) {

    /** Without a session nothing is up. */
    static final Shown NOTHING = new Shown(null, 0, FlagRule.NEVER);

    /** Leads a rule through a session to a moment, then on until something changes. */
    static Shown of(FlagRule rule, Session session, long now) {
        long moment = rule.next(session.from() - 1);
        for (; moment <= now; moment = rule.next(moment)) {
            rule.at(moment);
        }
        Flag flag = rule.flag();
        long figure = rule.figure();
        for (; moment < session.to(); moment = rule.next(moment)) {
            rule.at(moment);
            if (figure != rule.figure() || !Objects.equals(flag, rule.flag())) {
                return new Shown(flag, figure, moment);
            }
        }
        return new Shown(flag, figure, flag == null && figure == 0 ? FlagRule.NEVER : session.to());
    }
}
