package io.vigie.dashboard.settings;

import java.util.List;

/** Settings that cannot be: all of them, so that they can be put right in one go. */
final class WrongSettingsException extends RuntimeException {

    /** @param wrong each a setting by name and what to give */
    WrongSettingsException(List<String> wrong) {
        super("Wrong settings, " + wrong.size() + " in all:\n  " + String.join("\n  ", wrong));
    }
}
