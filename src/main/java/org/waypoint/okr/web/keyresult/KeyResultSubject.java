package org.waypoint.okr.web.keyresult;

import java.util.List;
import org.waypoint.okr.web.view.form.Hidden;

/**
 * What the form is about.
 *
 * @param exists it is changed, not created
 * @param measured there are check-ins, so a changed measure needs a reason
 */
record KeyResultSubject(
        boolean exists,
        boolean measured,
        String objective,
        List<Hidden> parameters,
        List<Hidden> sent,
        String deleteHref) {}
