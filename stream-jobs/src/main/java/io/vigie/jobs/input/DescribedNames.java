package io.vigie.jobs.input;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.jobs.sources.Member;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/**
 * The names that the directory holds. No limit counts them: people wrote them, no source made them up. Only keys are
 * looked at; what cannot be read of a description is reported where descriptions are read.
 */
public final class DescribedNames {

    /** What {@link SplitFunction} needs the directory broadcast for. */
    public static final MapStateDescriptor<Member, Boolean> STATE =
            new MapStateDescriptor<>("described", TypeInformation.of(Member.class), Types.BOOLEAN);

    private DescribedNames() {}

    /**
     * Those that stand after these records.
     *
     * @param records of the directory, in the order of the topic
     */
    public static Set<Member> of(Iterable<PlainRecord> records) {
        Set<Member> names = new HashSet<>();
        for (PlainRecord next : records) {
            Member name = name(next);
            if (name != null && next.value() != null) {
                names.add(name);
            } else if (name != null) {
                names.remove(name);
            }
        }
        return names;
    }

    static void take(PlainRecord next, BroadcastState<Member, Boolean> names) throws Exception {
        Member name = name(next);
        if (name != null && next.value() != null) {
            names.put(name, true);
        } else if (name != null) {
            names.remove(name);
        }
    }

    private static @Nullable Member name(PlainRecord record) {
        String key = record.key();
        int slash = key == null ? -1 : key.indexOf('/');
        DirectoryKind kind = key == null || slash < 0 ? null : DirectoryKind.of(key.substring(0, slash));
        if (key == null || kind == null) {
            return null;
        }
        String id = key.substring(slash + 1);
        return switch (kind) {
            case QUEUE -> Member.queue(id);
            case DESK -> Member.desk(id);
            case AGENT -> Member.agent(id);
            case CLIENT, TEAM -> null;
        };
    }
}
