package no.individuellplan.web.setup;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.individuellplan.core.law.LegalChoices;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the installation has chosen where the law leaves it open: {@code ip.law.*}, else the defaults of {@link LegalChoices}. */
class ChoicesMade {
    @Produces
    @Singleton
    @Unremovable
    LegalChoices choices(
            @ConfigProperty(name = "ip.law.birthday-days", defaultValue = "90") int birthdayDays,
            @ConfigProperty(name = "ip.law.child-coordinator-days", defaultValue = "365") int childCoordinatorDays,
            @ConfigProperty(name = "ip.law.withheld-review-months", defaultValue = "6") int withheldReviewMonths,
            @ConfigProperty(name = "ip.law.competence-review-months", defaultValue = "12") int competenceReviewMonths,
            @ConfigProperty(name = "ip.law.sharing-lapse-days", defaultValue = "30") int sharingLapseDays) {
        return new LegalChoices(
                birthdayDays, childCoordinatorDays, withheldReviewMonths, competenceReviewMonths, sharingLapseDays);
    }
}
