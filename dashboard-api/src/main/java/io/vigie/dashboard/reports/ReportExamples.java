package io.vigie.dashboard.reports;

/** Answers as the documentation shows them. */
final class ReportExamples {

    static final String INTERVALS = """
            {"asOf":"2026-11-24T09:31:07.000Z","from":"2026-11-23","to":"2026-11-23","step":"P1D",
             "intervals":[{"queue":"orders","name":"Orders","client":"in-house","timeZone":"Europe/Paris",
              "serviceLevelFormula":"short-abandons-excluded",
              "from":"2026-11-22T23:00:00.000Z","to":"2026-11-23T23:00:00.000Z","partial":false,
              "offered":120,"answered":100,"abandoned":12,"flowedOut":8,"lost":0,"waiting":0,"unfinished":0,
              "transferred":7,"shortAbandoned":2,"answeredWithinTarget":86,"abandonedWithinTarget":5,
              "waitingOverTarget":0,"waitSeconds":1100,"handled":100,"handleSeconds":18250.5,"holdSeconds":900,
              "withCaller":115,"repeated":6,"serviceLevel":0.7818181818181819,"abandonmentRate":0.0847457627118644,
              "averageSpeedOfAnswerSeconds":11.0,"averageHandleTimeSeconds":182.505,
              "repeatContactRate":0.05217391304347826,"longestWaitSeconds":74.2}]}""";

    static final String INTERVALS_CSV = """
            queue,name,client,timeZone,date,time,from,to,partial,offered,answered
            orders,Orders,in-house,Europe/Paris,2026-11-23,00:00,2026-11-22T23:00:00.000Z,2026-11-23T23:00:00.000Z,false,120,100
            """;

    static final String ATTENDANCE = """
            {"asOf":"2026-11-24T09:31:07.000Z","from":"2026-11-01","to":"2026-11-30",
             "attendance":[{"team":"north","timeZone":"Europe/Paris","agent":"agent-12","name":"Ada Example","days":20,
              "plannedMinutes":9600,"workedMinutes":9512,"paidMinutes":9480,"lateMinutes":34,"absentMinutes":120,
              "excusedMinutes":0,"openPunches":1}]}""";

    static final String ATTENDANCE_CSV = """
            team,timeZone,agent,name,days,plannedMinutes,workedMinutes,paidMinutes,lateMinutes,absentMinutes,excusedMinutes,openPunches
            north,Europe/Paris,agent-12,Ada Example,20,9600,9512,9480,34,120,0,1
            """;

    private ReportExamples() {}
}
