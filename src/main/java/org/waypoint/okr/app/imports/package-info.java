/** CSV import of OKRs and check-ins as people keep them in spreadsheets. The mapping is described in docs/import.md. */
@NullMarked
package org.waypoint.okr.app.imports;

import org.jspecify.annotations.NullMarked;
