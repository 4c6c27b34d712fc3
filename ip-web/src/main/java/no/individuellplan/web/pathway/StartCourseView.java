package no.individuellplan.web.pathway;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** How a course started, to be written in or corrected. @param corrects what stands is corrected */
public record StartCourseView(
        String action,
        String back,
        String name,
        boolean corrects,
        List<Choice> pathways,
        List<Choice> settings,
        Form form) {}
