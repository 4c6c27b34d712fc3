package no.individuellplan.faults;

/** One thread, as each installation knows it. @param subject the same in both */
record Conversation(String subject, String inTown, String inTrust) {}
