package no.individuellplan.web.myplan;

import no.individuellplan.web.look.Form;
import no.individuellplan.web.plan.OwnWords;

/** One text about oneself. @param form field {@code words}; filled with what stands when the page is opened */
public record TextView(AboutMe.Kind kind, OwnWords text, Form form) {}
