package no.individuellplan.web.pathway;

import no.individuellplan.web.look.Form;

/** One course at work. @param back the address of the page on treatment */
public record CoursePageView(String back, String name, CourseView course, Form form) {}
