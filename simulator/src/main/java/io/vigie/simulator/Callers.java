package io.vigie.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who calls. Numbers are of the ranges that France keeps free for films and books: nobody answers them. */
final class Callers {

    private static final List<String> RANGES =
            List.of("+3319900", "+3326191", "+3335301", "+3346571", "+3353649", "+3363998");
    private static final int IN_RANGE = 10_000;
    private static final int NUMBERS = RANGES.size() * IN_RANGE;
    private static final int STRIDE = 7_919;
    private static final double WITHHELD = 0.08;

    private final Dice dice;
    private final String run;
    private int number;
    private long calls;

    /** @param run what tells the calls of this run from those of any other */
    Callers(Dice dice, String run) {
        this.dice = dice;
        this.run = run;
        this.number = dice.below(NUMBERS);
    }

    /** Someone who has not called for long. */
    Call fresh() {
        number = (number + STRIDE) % NUMBERS;
        String text = RANGES.get(number / IN_RANGE) + "%04d".formatted(number % IN_RANGE);
        return call(dice.chance(WITHHELD) ? null : text);
    }

    /** The same caller in a call of its own. */
    Call again(Call earlier) {
        return call(earlier.caller);
    }

    private Call call(@Nullable String caller) {
        return new Call(run + "-" + calls++, caller);
    }
}
