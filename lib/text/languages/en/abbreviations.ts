import { words } from '../words';

/** A full stop after one of these does not end a sentence. */
export const abbreviations: readonly string[] = words(`
  Adm. Ala. Ariz. Ark. Assn. Atty. Aug. Ave. Blvd. Brig. Bros. Calif. Capt. Cmdr. Co. Col. Colo.
  Conn. Corp. Cpl. D-Calif. D.C. Dec. Del. Dist. Dr. Feb. Fla. Ft. Ga. Gen. Gov. Govs. Hon. Ill.
  Inc. Ind. Jan. Jr. Kan. Ky. La. Lt. Ltd. Maj. Mass. Md. Messrs. Mich. Minn. Miss. Mo. Mr. Mrs.
  Ms. Mt. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nev. No. Nos. Nov. Oct. Okla. Ore. Pa. Pfc. Ph.D.
  Prof. Pvt. R-Texas. Rep. Reps. Rev. S.C. S.D. Sen. Sens. Sept. Sgt. Sr. St. Ste. Supt. Tenn.
  Tex. U.K. U.N. U.S. Va. Vt. W.Va. Wash. Wis. Wyo. cf. e.g. i.e. vs.
`);
