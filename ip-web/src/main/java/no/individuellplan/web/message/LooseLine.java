package no.individuellplan.web.message;

import java.time.Instant;

/** What arrived without a certain person, in a list. @param address where one says whom it is about, or reads it @param sender a name, or the HER-id when nobody here has it */
public record LooseLine(String address, String sender, Instant at, SentState state) {}
