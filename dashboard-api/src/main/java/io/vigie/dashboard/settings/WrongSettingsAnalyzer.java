package io.vigie.dashboard.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells wrong settings without a trace: nobody but who gave them can mend them. */
final class WrongSettingsAnalyzer extends AbstractFailureAnalyzer<WrongSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongSettingsException wrong) {
        return new FailureAnalysis(
                wrong.getMessage(),
                "Correct or remove them where they are given: in application.yml, the environment or the command line."
                        + " docs/operations.md tells all settings.",
                wrong);
    }
}
