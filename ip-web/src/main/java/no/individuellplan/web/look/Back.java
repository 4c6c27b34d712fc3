package no.individuellplan.web.look;

import jakarta.ws.rs.core.Response;

/** The answer to a form that was right: go to a page (303), which says once what was done. */
public final class Back {
    private final String address;

    private Back(String address) {
        this.address = address;
    }

    /** @param address inside the application, starting with a slash */
    public static Back to(String address) {
        return new Back(address);
    }

    public Response silently() {
        return Response.seeOther(LocalAddress.of(address)).build();
    }

    public Response saying(Said said) {
        return with(new Notice(said, ""));
    }

    /** @param undo where a POST undoes what was done */
    public Response saying(Said said, String undo) {
        return with(new Notice(said, undo));
    }

    private Response with(Notice notice) {
        return Response.seeOther(LocalAddress.of(address))
                .cookie(notice.cookie())
                .build();
    }
}
