package no.individuellplan.web.unsent;

import io.quarkus.qute.TemplateEnum;

/** Why a form was not sent. */
@TemplateEnum
public enum WhyUnsent {
    /** The login had ended, here or elsewhere. */
    LOGGED_OUT,
    /** The page was older than the login. */
    OLD_PAGE,
    /** It was written for another than the one the writer acts for now. */
    OTHER_PERSON,
    /** The page was closed before it was saved. */
    LEFT
}
