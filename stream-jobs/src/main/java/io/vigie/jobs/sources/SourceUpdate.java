package io.vigie.jobs.sources;

import io.vigie.contract.live.SourceSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What goes out for a source.
 *
 * @param snapshot null when the source is gone
 */
public record SourceUpdate(String source, @Nullable SourceSnapshot snapshot) {}
