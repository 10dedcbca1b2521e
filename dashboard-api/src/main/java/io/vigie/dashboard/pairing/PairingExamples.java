package io.vigie.dashboard.pairing;

/** What requests and answers look like. */
final class PairingExamples {

    static final String NOT_YET = "Just started, not all is read yet: ask again in a second";

    static final String ASKED = """
            {"code":"R4KX-7WQD","expiresAt":"2026-11-23T09:40:00.000Z","url":"/pair#R4KX-7WQD"}""";

    static final String ASKS = """
            {"code":"R4KX-7WQD","address":"192.0.2.17","askedAt":"2026-11-23T09:30:00.000Z",
             "expiresAt":"2026-11-23T09:40:00.000Z"}""";

    static final String APPROVAL = """
            {"board":"floor-2","name":"Floor 2, left"}""";

    static final String DISPLAY = """
            {"id":"f3Jq0a9Zs1c","name":"Floor 2, left","board":"floor-2","approvedBy":"ada@centre.test",
             "approvedAt":"2026-11-23T09:31:00.000Z","until":"2027-12-28T09:31:00.000Z",
             "lastSeenAt":"2026-11-23T10:11:00.000Z","address":"192.0.2.17"}""";

    static final String DISPLAYS = "{\"asOf\":\"2026-11-23T10:15:00.000Z\",\"displays\":[" + DISPLAY + "]}";

    private PairingExamples() {}
}
