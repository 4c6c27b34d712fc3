package no.individuellplan.web.login;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Logs people in as they do it: in the window of a browser, through the stand-ins of the shared Keycloak. */
public final class InBrowser {
    private static final int PATIENT = 60_000;

    private InBrowser() {}

    /** @param address the page to ask for, and to end on */
    public static Page open(BrowserContext visitor, String address, String userName) {
        visitor.setDefaultTimeout(PATIENT);
        Page page = visitor.newPage();
        return logIn(page, address, userName);
    }

    /** In a window that is there already. */
    static Page logIn(Page page, String address, String userName) {
        page.navigate(address);
        page.fill("#username", userName);
        page.fill("#password", userName);
        page.press("#password", "Enter");
        page.waitForURL(address);
        return page;
    }
}
