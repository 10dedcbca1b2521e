package io.vigie.contract.event;

import java.util.Locale;

/** How the constants of the contract are spelled in JSON. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
