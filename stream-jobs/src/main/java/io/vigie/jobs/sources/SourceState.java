package io.vigie.jobs.sources;

import io.vigie.contract.live.SourceSnapshot;
import io.vigie.jobs.sources.SourceSeen.MemberSeen;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One source: when it was last heard, and what that means now. What it keeps of events are the greatest times, so their
 * order does not matter. Kept by Flink as a POJO, hence the public fields.
 */
public final class SourceState {

    private static final long SILENT_AFTER = HeardRuns.SILENT_AFTER;
    private static final long BELONGS_FOR = Duration.ofDays(7).toMillis();
    private static final long KEPT = Duration.ofDays(8).toMillis();

    /** So far back minutes of teams may be corrected. */
    private static final long SILENCES_KEPT = Duration.ofHours(48).toMillis();

    /** Another start may expect other sources, and wakes none of them: those that are expected look again. */
    private static final long LOOKS_AGAIN_AFTER = Duration.ofHours(1).toMillis();

    /** Any time that is reached is later than this one. */
    private static final long FIRST_TIME = 0;

    private static final long NEVER = SourceSeen.NEVER;

    /** No timer is set. */
    static final long UNSET = Long.MAX_VALUE;

    /** The greatest time of its events, in ms; {@link SourceSeen#NEVER} if it was never heard. */
    public long lastAt = NEVER;

    /** Whether it has ever sent any. */
    public boolean heartbeats;

    /** The time of its latest restart, in ms; {@link SourceSeen#NEVER} if it never told of one. */
    public long restartedAt = NEVER;

    /** What belongs to it, with the greatest time of an event of it, in ms. */
    public Map<Member, Long> members = new HashMap<>();

    /** When it was heard, as far back as its silences are told. */
    public List<HeardRun> heard = new ArrayList<>();

    /** Its silences, as told to agents. */
    public List<Silence> silences = new ArrayList<>();

    /** The time reached when it was first looked at, in ms; {@link SourceSeen#NEVER} before any was. */
    public long knownSince = NEVER;

    /** Whether it has to speak, as was told. */
    public boolean expected;

    /** Since when it is silent, as was told, in ms; {@link SourceOfMember#SPEAKS} if it is not. */
    public long silentSince = SourceOfMember.SPEAKS;

    /** The time reached at the last change of what it shows, in ms. */
    public long changedAt = NEVER;

    /** For when its timer is set, in ms. */
    public long timerAt = UNSET;

    /** Needed by Flink. */
    public SourceState() {}

    /**
     * What follows from something heard, or from time.
     *
     * @param shown whether its snapshot says something else now
     */
    record Step(boolean shown, List<SourceOfMember> members) {}

    /**
     * Takes in what was heard.
     *
     * @param awaited whether a setting says that it has to speak
     */
    Step with(SourceSeen seen, long reached, boolean awaited) {
        boolean newer = seen.restartedAt() > restartedAt || second(seen.lastAt()) > second(lastAt);
        lastAt = Math.max(lastAt, seen.lastAt());
        restartedAt = Math.max(restartedAt, seen.restartedAt());
        heartbeats |= seen.heartbeats();
        seen.heard().forEach(run -> HeardRuns.add(heard, run));
        List<Member> begun = new ArrayList<>(0);
        for (MemberSeen seenOf : seen.members()) {
            if (belongs(seenOf.lastAt(), reached)) {
                Long before = members.get(seenOf.member());
                members.merge(seenOf.member(), seenOf.lastAt(), Math::max);
                if (before == null) {
                    begun.add(seenOf.member());
                }
            }
        }
        return step(seen.source(), reached, awaited, begun, newer);
    }

    /** The time has come so far. */
    Step at(String source, long reached, boolean awaited) {
        return step(source, reached, awaited, List.of(), false);
    }

    /** Nothing was heard of it for so long that it is gone. */
    boolean isGone(long reached, boolean awaited) {
        return knowsTime() && !awaited && reached >= heardAt() + KEPT;
    }

    /** What is left to be told when it is gone. */
    List<SourceOfMember> farewell(String source) {
        return members.keySet().stream().map(member -> left(source, member)).toList();
    }

    /** When time alone changes something next, in ms. */
    long wakeAt(long reached, boolean awaited) {
        if (!knowsTime()) {
            return FIRST_TIME;
        }
        long next = awaited ? reached + LOOKS_AGAIN_AFTER : heardAt() + KEPT;
        if (expected && silentSince == SourceOfMember.SPEAKS) {
            next = Math.min(next, lastAt + SILENT_AFTER);
        }
        if (expected) {
            next = Math.min(next, HeardRuns.nextSilenceAfter(heard, reached));
        }
        for (long seenAt : members.values()) {
            next = Math.min(next, seenAt + BELONGS_FOR);
        }
        return next;
    }

    /** Whether a time has been reached, without which nothing can be said of silence. */
    boolean knowsTime() {
        return knownSince != NEVER;
    }

    SourceSnapshot snapshot(String source, String version) {
        Instant lastEventAt = instant(lastAt);
        return new SourceSnapshot(
                source,
                version,
                Instant.ofEpochMilli(changedAt),
                lastEventAt == null ? null : lastEventAt.truncatedTo(ChronoUnit.SECONDS),
                expected,
                instant(silentSince),
                instant(restartedAt),
                queues());
    }

    private Step step(String source, long reached, boolean awaited, List<Member> begun, boolean newer) {
        boolean shown = newer || !begun.isEmpty();
        if (!knowsTime() && reached != NEVER) {
            knownSince = reached;
            shown = true;
        }
        List<SourceOfMember> told = new ArrayList<>(begun.size());
        members.forEach((member, seenAt) -> {
            if (!belongs(seenAt, reached)) {
                told.add(left(source, member));
            }
        });
        told.forEach(gone -> members.remove(gone.member()));
        boolean mustSpeak = heartbeats || awaited;
        long silent = silence(mustSpeak, reached);
        boolean turned = silent != silentSince;
        shown |= turned || !told.isEmpty() || mustSpeak != expected;
        expected = mustSpeak;
        silentSince = silent;
        SilenceChange change = silences(reached);
        for (Member member : turned || !change.equals(SilenceChange.NONE) ? members.keySet() : begun) {
            boolean isAgent = member.kind() == Member.Kind.AGENT;
            boolean isNew = begun.contains(member);
            if (turned || isNew || isAgent) {
                SilenceChange toAgents = isNew ? SilenceChange.all(silences) : change;
                told.add(new SourceOfMember(member, source, true, silent, isAgent ? toAgents : SilenceChange.NONE));
            }
        }
        if (shown) {
            changedAt = reached;
        }
        return new Step(shown, told);
    }

    /** Looks again when it was silent; gives what is new of it. */
    private SilenceChange silences(long reached) {
        if (!knowsTime()) {
            return SilenceChange.NONE;
        }
        long from = reached - SILENCES_KEPT;
        HeardRuns.forgetBefore(heard, from);
        List<Silence> before = new ArrayList<>(silences);
        before.removeIf(silence -> silence.until() <= from);
        silences = expected ? HeardRuns.silences(heard, from, reached) : new ArrayList<>();
        return SilenceChange.between(before, silences);
    }

    /** One that was never heard is silent since it is waited for. */
    private long silence(boolean mustSpeak, long reached) {
        if (!mustSpeak || !knowsTime()) {
            return SourceOfMember.SPEAKS;
        }
        if (lastAt == NEVER) {
            return knownSince;
        }
        return reached >= lastAt + SILENT_AFTER ? lastAt : SourceOfMember.SPEAKS;
    }

    private long heardAt() {
        return lastAt == NEVER ? knownSince : lastAt;
    }

    private static boolean belongs(long seenAt, long reached) {
        return reached < seenAt + BELONGS_FOR;
    }

    private static SourceOfMember left(String source, Member member) {
        return new SourceOfMember(member, source, false, SourceOfMember.SPEAKS);
    }

    private List<String> queues() {
        return members.keySet().stream()
                .filter(member -> member.kind() == Member.Kind.QUEUE)
                .map(Member::id)
                .sorted()
                .toList();
    }

    private static long second(long millis) {
        return Math.floorDiv(millis, 1_000);
    }

    private static @Nullable Instant instant(long millis) {
        return millis == NEVER ? null : Instant.ofEpochMilli(millis);
    }
}
