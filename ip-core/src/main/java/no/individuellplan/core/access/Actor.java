package no.individuellplan.core.access;

import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Representation;

/** Who acts. Every use case takes one first. */
public sealed interface Actor {
    /** The id the log names. */
    UUID id();

    String name();

    /** Ids a permit may be given to that this actor acts under. */
    Set<UUID> grantees();

    /** Unit and agency in words; null for a citizen. */
    default String organisation() {
        return null;
    }

    /** A citizen acting for themselves. */
    record Citizen(PersonId person, String name) implements Actor {
        @Override
        public UUID id() {
            return person.value();
        }

        @Override
        public Set<UUID> grantees() {
            return Set.of(person.value());
        }
    }

    /**
     * A citizen acting for another, within what the law or a mandate gives; always shown as such.
     *
     * @param organisation the child welfare service whose contact it is; null for all others
     */
    record Representative(
            PersonId self, String name, PersonId represents, Representation.Kind kind, String organisation)
            implements Actor {
        /** On nobody's behalf but their own. */
        public Representative(PersonId self, String name, PersonId represents, Representation.Kind kind) {
            this(self, name, represents, kind, null);
        }

        @Override
        public UUID id() {
            return self.value();
        }

        @Override
        public Set<UUID> grantees() {
            return Set.of(self.value());
        }
    }

    /** Somebody at work for one unit. */
    record Professional(
            EmploymentId employment,
            UnitId unit,
            AgencyId agency,
            String name,
            String organisation,
            String hprNumber,
            boolean coordinatingUnit)
            implements Actor {
        @Override
        public UUID id() {
            return employment.value();
        }

        @Override
        public Set<UUID> grantees() {
            return Set.of(employment.value(), unit.value());
        }

        public boolean healthPersonnel() {
            return hprNumber != null && !hprNumber.isBlank();
        }
    }

    /** A citizen who has logged in and whom no service has registered here: may report an own need, sees nothing else. */
    record Visitor(NationalId nationalId, String name) implements Actor {
        private static final UUID NOBODY = new UUID(0, 0);

        @Override
        public UUID id() {
            return NOBODY;
        }

        @Override
        public Set<UUID> grantees() {
            return Set.of();
        }

        @Override
        public String toString() {
            return "Visitor";
        }
    }

    /** The platform itself: jobs, import of registers, received messages. */
    record System(String name) implements Actor {
        private static final UUID ID = new UUID(0, 1);

        @Override
        public UUID id() {
            return ID;
        }

        @Override
        public Set<UUID> grantees() {
            return Set.of();
        }
    }
}
