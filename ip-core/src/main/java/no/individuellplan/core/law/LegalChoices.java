package no.individuellplan.core.law;

/**
 * What the law leaves open and an installation decides, with the default used when it says nothing. Each is named in the
 * table of choices in {@code docs/rules.md}.
 *
 * @param birthdayDays days before a birthday that gives a new say, that the person and the coordinator are told
 * @param childCoordinatorDays days before the 18th birthday that the hand-over from the child coordinator begins (HOL-04)
 * @param withheldReviewMonths longest time before a professional looks anew at what is kept from parents (PBRL-15, -16)
 * @param competenceReviewMonths longest time a decision on lack of competence holds before it is made anew (PBRL-25)
 * @param sharingLapseDays days before a consent to share lapses that the person is asked whether to renew it
 * @param emergencyHours how long what is opened in an emergency stays open (HPL-03)
 * @param emergencyAreas areas at most that may be opened at once in an emergency
 * @param recordComplaintWeeks weeks to complain of a refusal to correct or delete (HPL-11, -12; the sections name no time)
 * @param relocationOverlapDays days after a plan has moved that those at the old municipality still read it (VEI-14)
 * @param relocationAnswerDays days after the yes within which a plan is taken over, when the day of moving is nearer (VEI-14)
 * @param contactDoctorDays days before a contact doctor ends that the service is asked who takes over (PBRL-03)
 */
public record LegalChoices(
        int birthdayDays,
        int childCoordinatorDays,
        int withheldReviewMonths,
        int competenceReviewMonths,
        int sharingLapseDays,
        int emergencyHours,
        int emergencyAreas,
        int recordComplaintWeeks,
        int relocationOverlapDays,
        int relocationAnswerDays,
        int contactDoctorDays) {
    public static final LegalChoices DEFAULT = new LegalChoices(90, 365, 6, 12, 30, 4, 3, 3, 30, 14, 14);

    public LegalChoices {
        if (birthdayDays < 1
                || childCoordinatorDays < 1
                || withheldReviewMonths < 1
                || competenceReviewMonths < 1
                || sharingLapseDays < 1
                || emergencyHours < 1
                || emergencyAreas < 1
                || recordComplaintWeeks < 1
                || relocationOverlapDays < 1
                || relocationAnswerDays < 1
                || contactDoctorDays < 1) {
            throw new IllegalArgumentException(
                    "A time the installation chooses is at least one hour, day or month, and a number at least one");
        }
    }
}
