package io.vigie.dashboard.history;

/** Answers as the documentation shows them. */
final class HistoryExamples {

    static final String QUEUE = """
            {"queue":"orders","asOf":"2026-11-23T09:31:07.000Z","timeZone":"Europe/Paris","step":"PT1H",
             "serviceLevelFormula":"short-abandons-excluded",
             "intervals":[{"from":"2026-11-23T08:00:00.000Z","to":"2026-11-23T09:00:00.000Z","partial":false,
              "offered":120,"answered":100,"abandoned":12,"flowedOut":8,"lost":0,"waiting":0,"unfinished":0,
              "transferred":7,"shortAbandoned":2,"answeredWithinTarget":86,"abandonedWithinTarget":5,
              "waitingOverTarget":0,"waitSeconds":1100,"handled":100,"handleSeconds":18250.5,"holdSeconds":900,
              "withCaller":115,"repeated":6,"serviceLevel":0.7818181818181819,"abandonmentRate":0.0847457627118644,
              "averageSpeedOfAnswerSeconds":11.0,"averageHandleTimeSeconds":182.505,
              "repeatContactRate":0.05217391304347826,"longestWaitSeconds":74.2}]}""";

    static final String TEAM = """
            {"team":"north","asOf":"2026-11-23T09:31:07.000Z","timeZone":"Europe/Paris","step":"PT1H",
             "intervals":[{"from":"2026-11-23T08:00:00.000Z","to":"2026-11-23T09:00:00.000Z","partial":false,
              "minutes":60,"scheduled":12.0,"present":10.5,"late":0.5,"noShow":1.0,"excused":0.0,"leftEarly":0.0,
              "unknown":0.0,"absenceRate":0.08333333333333333,"unexcusedRate":0.08333333333333333}]}""";

    private HistoryExamples() {}
}
