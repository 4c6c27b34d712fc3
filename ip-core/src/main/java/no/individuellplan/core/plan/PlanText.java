package no.individuellplan.core.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;

/**
 * One piece of the plan's text. A plan has at most one of each kind.
 *
 * @param text null when it is not relevant
 * @param notRelevant why it is not relevant; null when there is text. Only where {@link Kind#mayBeLeftOut()}
 * @param by who wrote it last: a person's or an employment's id
 */
public record PlanText(
        PlanId plan,
        PersonId person,
        Kind kind,
        String text,
        String notRelevant,
        UUID by,
        String byName,
        Instant at,
        long version) {

    /** What the text is for, with the area that decides who may see it. */
    public enum Kind {
        /** What matters to me: the person's own words. */
        WHAT_MATTERS(Area.ABOUT_ME),
        /** What I can and have (IPF-10 a). */
        RESOURCES(Area.ABOUT_ME),
        /** What I need (IPF-10 a). */
        NEEDS(Area.ABOUT_ME),
        /** Contact doctor or psychologist (IPF-10 g). */
        CONTACT_DOCTOR(Area.PLAN),
        /** Child coordinator, under 18 (IPF-10 g). */
        CHILD_COORDINATOR(Area.PLAN),
        /** Cooperation with others, needed or wished (IPF-10 j). */
        COOPERATION(Area.PLAN),
        /** How a child took part (IPF-11). */
        CHILD_PARTICIPATION(Area.PLAN);

        private final Area area;

        Kind(Area area) {
            this.area = area;
        }

        public Area area() {
            return area;
        }

        /** Letters g and j may be "not relevant" with a reason (I5). */
        public boolean mayBeLeftOut() {
            return this == CONTACT_DOCTOR || this == CHILD_COORDINATOR || this == COOPERATION;
        }

        /** The person's own words: nobody at work writes them (I6). */
        public boolean own() {
            return this == WHAT_MATTERS;
        }
    }

    /** The id a permit for this text alone names: the same each time, since a text has no id of its own. */
    public UUID item() {
        return item(plan, kind);
    }

    /** Of the MD5 of the plan's id, a colon and the kind, as the database works it out. */
    public static UUID item(PlanId plan, Kind kind) {
        try {
            ByteBuffer hash = ByteBuffer.wrap(
                    MessageDigest.getInstance("MD5").digest((plan + ":" + kind).getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean isSaid() {
        return text != null || notRelevant != null;
    }
}
