package io.vigie.contract.input;

import java.util.Locale;

/** How the constants of the contract are spelled in JSON. */
public final class Words {

    private Words() {}

    /** The constant's name, small and with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
