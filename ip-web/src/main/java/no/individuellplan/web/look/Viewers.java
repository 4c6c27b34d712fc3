package no.individuellplan.web.look;

/** Tells the frame of a page who looks at it. Answered by the login. */
public interface Viewers {
    Viewer current();
}
