package no.individuellplan.store.contactdoctor;

import no.individuellplan.core.contactdoctor.DoctorLine;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Question;

/** How contact doctors are found. */
public final class DoctorQuestions {
    /** The oldest first. */
    public static final Question<DoctorLine> OF_PLAN =
            new Question<>("select * from contact_doctor_line where plan_id = ? order by line", DoctorQuestions::line);

    static final Question<DoctorLine> OF_ROLE =
            new Question<>("select * from contact_doctor_line where role = ? order by line", DoctorQuestions::line);

    static final Question<DoctorLine> OF_PARTICIPANT = new Question<>(
            "select * from contact_doctor_line where participant_id = ? order by line", DoctorQuestions::line);

    static final Question<DoctorLine> VISIBLE = new Question<>(
            "select * from contact_doctor_line where " + Permitted.IN_AREA.formatted("HEALTH") + " order by line",
            DoctorQuestions::line);

    private DoctorQuestions() {}

    private static DoctorLine line(Found found) {
        return new DoctorLine(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.id("plan_id", PlanId::new),
                found.id("participant_id", ParticipantId::new),
                found.count("number"),
                found.uuid("role"),
                found.id("unit_id", UnitId::new),
                found.text("doctor"),
                found.date("valid_from"),
                found.date("valid_until"),
                found.id("by", EmploymentId::new),
                found.text("by_name"),
                found.instant("at"));
    }
}
