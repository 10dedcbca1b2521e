package io.vigie.jobs.queues;

import io.vigie.jobs.staffing.ErlangA;
import org.jspecify.annotations.Nullable;

/**
 * How many agents a load asks for. It takes a while to find, so it is kept and only asked again for another load.
 *
 * @param agents null when it cannot be told
 */
public record Requirement(Load load, @Nullable Integer agents) {

    static Requirement of(Load load, @Nullable Requirement last) {
        return last != null && last.load.equals(load) ? last : new Requirement(load, agents(load, last));
    }

    private static @Nullable Integer agents(Load load, @Nullable Requirement last) {
        Double handleSeconds = load.handleSeconds();
        Double patienceSeconds = load.patienceSeconds();
        if (handleSeconds == null || patienceSeconds == null) {
            return null;
        }
        ErlangA model = new ErlangA(load.arrivalsPerSecond(), handleSeconds, patienceSeconds);
        Integer guess = last == null ? null : last.agents;
        return guess != null && isFewest(guess, model, load)
                ? guess
                : model.required(load.serviceLevelMillis() / 1000.0, load.serviceLevelTarget());
    }

    /**
     * Whether the number has stayed what it was, as it nearly always has: asked by two numbers instead of ten. Without
     * arrivals nobody is needed, and for a target of everybody there is no number: these are not asked for here.
     */
    private static boolean isFewest(int agents, ErlangA model, Load load) {
        boolean isUsual = agents > 0 && load.arrivals() > 0 && load.serviceLevelTarget() < 1;
        return isUsual && meets(agents, model, load) && !meets(agents - 1, model, load);
    }

    private static boolean meets(int agents, ErlangA model, Load load) {
        return model.with(agents, load.serviceLevelMillis() / 1000.0).answeredInTime() >= load.serviceLevelTarget();
    }
}
