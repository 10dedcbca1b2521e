package io.vigie.jobs.visits;

import io.vigie.jobs.directory.TermsChanges;
import org.jspecify.annotations.Nullable;

/** What concerns many visits at once. One of the two is there. */
public record VisitsControl(
        @Nullable TermsChanges terms, @Nullable RestartNote restart) {

    public static VisitsControl of(TermsChanges terms) {
        return new VisitsControl(terms, null);
    }

    public static VisitsControl of(RestartNote restart) {
        return new VisitsControl(null, restart);
    }
}
