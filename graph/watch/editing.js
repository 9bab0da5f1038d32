// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
"use strict";(()=>{var Nt=Object.defineProperty;var Tt=(e,t)=>{for(var n in t)Nt(e,n,{get:t[n],enumerable:!0})};function i(e,t={},...n){return Dt(document.createElement(e),t,n)}function Dt(e,t,n){for(let[o,r]of Object.entries(t))r==null||r===!1||(o.startsWith("on")?e.addEventListener(o.slice(2),r):o==="colour"?e.style.setProperty("--co\
lour",String(r)):e.setAttribute(o,r===!0?"":String(r)));return e.append(...V(n)),e}function V(e){return[e].flat(1/0).filter(n=>n!=null&&n!==!1)}var B=(e,t)=>[...e.
querySelectorAll(t)].map(n=>n),R=(e,t)=>e.querySelector(t),x=(e,t={})=>i("bdi",{dir:"auto",...t},String(e));var $e=e=>String(e).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").slice(0,300);function O(e){let t=document.getElementById(e);if(!t)throw new RangeError(
`the page has no element ${e}`);return t}var Ue=null,Ge=()=>[...O("menu").querySelectorAll("[role=menuitem]")];function H(){let e=O("menu");if(e.hidden)return;let t=e.contains(document.activeElement);e.
hidden=!0,e.replaceChildren(),t&&Ue?.focus()}function q(e){let t=Ge();t[(e+t.length)%t.length]?.focus()}function Rt(e){let t=Ge().indexOf(document.activeElement),
n={ArrowDown:()=>q(t+1),ArrowUp:()=>q(t-1),Home:()=>q(0),End:()=>q(-1),Escape:H,Tab:H};n[e.key]&&(e.preventDefault(),e.stopPropagation(),n[e.key]())}function Ye(e,t,n){
let o=O("menu");o.hidden&&(Ue=document.activeElement);let r=t.filter(l=>l.length);o.replaceChildren(i("p",{class:"menu-title",role:"presentation",dir:"auto"},e),
...r.map(l=>i("div",{role:"group"},...l.map(({label:c,keys:d,run:g})=>i("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":d,onclick:()=>{H(),
g()}},i("span",{},c),d&&i("kbd",{"aria-hidden":"true"},d)))))),o.setAttribute("aria-label",e),o.hidden=!1;let{offsetWidth:s,offsetHeight:a}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-s-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-a-4))}px`,q(0)}function Ke(){let e=O("menu");e.addEventListener(
"keydown",Rt),e.addEventListener("contextmenu",t=>t.preventDefault()),document.addEventListener("pointerdown",t=>{e.contains(t.target)||H()},{capture:!0}),window.
addEventListener("blur",H),window.addEventListener("resize",H)}var Ft="axisgraph-edit",xe=()=>window.sessionStorage.getItem(Ft);async function F(e){let t;try{t=await fetch("/edit",{method:"POST",headers:{"Content-Type":"app\
lication/json","X-Axisgraph-Edit":xe()??""},body:JSON.stringify(e)})}catch{return{error:"the watch does not answer",help:"start `axisgraph watch --edit` again; \
this form stays open"}}return t.ok?t.json():t.status===403?{error:"this page is of an earlier run, or was opened without its whole address",help:"open the addre\
ss that `axisgraph watch --edit` printed"}:t.status===413?{error:"this is too long to be sent",help:"shorten the texts"}:{error:"the request cannot be read",help:"\
load the page again"}}var ee={};Tt(ee,{around:()=>_,choice:()=>D,date:()=>I,line:()=>S,meaning:()=>ft,newId:()=>Z,text:()=>M});var Lt=[0,31,59,90,120,151,181,212,243,273,304,334],Ve=e=>e%4===0&&(e%100!==0||e%400===0);function J(e,t){return t===2?Ve(e)?29:28:t===4||t===6||t===9||t===11?30:
31}var se=(e,t,n)=>e>=1&&e<=9999&&t>=1&&t<=12&&n>=1&&n<=J(e,t);function N(e,t,n){let o=e-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+Lt[t-
1]+(t>2&&Ve(e)?1:0)+n}function qe(e){if(e<=0||e>3652059)return null;let t=Math.floor(e/365.2425)+1;for(;N(t,1,1)>e;)t-=1;for(;N(t+1,1,1)<=e;)t+=1;let n=12;for(;N(t,n,1)>e;)n-=1;let o=r=>String(
r).padStart(2,"0");return`${String(t).padStart(4,"0")}-${o(n)}-${o(e-N(t,n,1)+1)}`}var E=class extends RangeError{constructor(t,n=""){super(n?`${t}; ${n}`:t),this.what=t,this.help=n}};var Se=64,Wt=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,Ze=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,Pt=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
jt=/^(\d{4})S(\d+)[?~%]?$/,Bt=/^(?:\[.*\]|\{.*\})$/,Ht=/^([^/]*)\/([^/]*)$/;var Xt=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,Ut=/^(\d{4}-\d\d)[?~%](-\d\d)$/,Gt=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,Yt=String.
raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,Kt=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,Vt=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${Yt})(?:${Kt})?$`),
qt=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,X=[[3,3],[6,3],[9,3],[12,3]],Jt=[X[2],X[3],X[0],X[1]],zt=[[1,
3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],Qt=[...X,...X,...Jt,...zt],Zt=[[Wt,tt],[Ze,rt],[Pt,on],[jt,rn],[Bt,nn],[Ht,ot]],en=e=>new E(`\`${e}\` is not\
 an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),et=()=>new E("not a day of the calendar in the years 0001 to 9999"),tn=e=>new E(`\`${e}\` ends b\
efore it begins`);function z(e){if(e.length>Se&&[...e].length>Se)throw new E(`a date has at most ${Se} characters`);if(e==="")throw new E("a date is needed here\
, and not an empty text");if(e!==e.trim())throw new E("a date must not have spaces around it");return ie(e)}function ie(e){for(let[t,n]of Zt){let o=t.exec(e);if(o)
return n(e,...o.slice(1))}return sn(e)}function tt(e,t,n,o){let[r,s,a]=[Number(t),n?Number(n):void 0,o?Number(o):void 0];if(r===0)throw new E("years run from 00\
01 to 9999");if(s!==void 0&&(s<1||s>12))throw new E(`there is no month ${n}; a date is written YEAR-MONTH-DAY`);if(s&&a!==void 0&&!se(r,s,a))throw new E(`${e} i\
s not a day of the calendar`);return nt(r,s,a)}function nt(e,t,n){let o=t||12;return[N(e,t||1,n||1),N(e,o,n||J(e,o))]}function ot(e,t,n){let o=s=>s===""||s===".\
.";if(o(t)&&o(n))throw new E(`\`${e}\` names no date`);let r=[o(t)?-1e9:ie(t)[0],o(n)?1e9:ie(n)[1]];if(r[0]>r[1])throw tn(e);return r}function nn(e){let t=e.slice(
1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?ie(n.trim()):ot(e,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...t.map(([n])=>n)),
Math.max(...t.map(([,n])=>n))]}function rt(e,t,n="XX",o="XX"){let r=[Ee(t,9999),Ee(n,12),Ee(o,31)],s=ze(r),a=ze(r.map(l=>[...l].reverse()));if(!s||!a)throw new E(
`${e} is not a day of the calendar`);return[N(...s),N(...a)]}function Ee(e,t){if(!e.includes("X"))return[Number(e)];let n=new RegExp(`^${e.replaceAll("X","\\d")}\
$`);return Array.from({length:t},(r,s)=>s+1).filter(r=>n.test(String(r).padStart(e.length,"0")))}function ze([e,t,n]){for(let o of e)for(let r of t)for(let s of n)
if(se(o,r,s))return[o,r,s];return null}function on(e,t,n){let[o,r]=Qt[Number(n)-21],s=o+r>13,[a]=tt(e,t,s?"01":String(o).padStart(2,"0")),l=Number(t)+(s?1:0);return[
a,l>9999?N(9999,12,31):nt(l,(o+r-2)%12+1)[1]]}function rn(e,t,n){if(!/^[1-4]$/.test(n))throw new E(`\`${e}\`: of a year, 1 to 4 digits are significant`);return rt(
e,t.slice(0,Number(n)).padEnd(4,"X"))}function sn(e){if(qt.test(e))throw et();let t=an(Vt.exec(e)?.[1]??e);if(!t)throw en(e);return t}function an(e){let t=Ut.exec(
e),n=Xt.exec(t?t[1]+t[2]:e);if(n)return Qe(n[1]??n[2],n[3],n[4],!/[?~%]/.test(e));let o=e.replace(/[?~%]$/,""),r=Gt.exec(o);return!r||e!==o&&!Ze.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.
test(o)?null:Qe(r[1],r[2],r[3])}function Qe(e,t,n,o=!1){let r=(a,l)=>!a||a==="XX"||Number(a)>=1&&Number(a)<=l;if(!r(t,12)||!r(n,o?J(4,Number(t)):31))return null;
let s=(a,l,c)=>{let d=Number(e.replaceAll("X",a)),g=t&&t!=="XX"?Number(t):l,f=n&&n!=="XX"?Number(n):c?J(d,g):1;if(!se(d,g,f))throw et();return N(d,g,f)};return[
s("0",1,!1),s("9",12,!0)]}var st={A:"completely reliable",B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},it={1:"confir\
med by other sources",2:"probably true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"};var Ie={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,time:"any",parts:!0,
sort:"shortest"};var Ae=["January","February","March","April","May","June","July","August","September","October","November","December"],at=["spring {}","summer {}","autumn {}","\
winter {}","spring {} (Northern Hemisphere)","summer {} (Northern Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (S\
outhern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} (Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second\
 quarter of {}","the third quarter of {}","the fourth quarter of {}","the first third of {}","the second third of {}","the third third of {}","the first half of\
 {}","the second half of {}"],lt="ongoing";var ke={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",ؤ:"و",ـ:"",ß:"ss",ı:"i"},ct={q:"k",c:"k",z:"s",p:"b"};var ln=new RegExp(`[${Object.keys(ke).join("")}]`,"g"),to=new RegExp(`[${Object.keys(ct).join("")}]`,"g"),cn={ß:"ss",ς:"σ",և:"եւ"},Oe=new Map,Ne=new Map;function dn(e){
return Oe.has(e)||Oe.set(e,e==="ͅ"||`ͅ${e}`.normalize("NFD")!==`ͅ${e}`),Oe.get(e)}function un(e){return Ne.has(e)||Ne.set(e,e.normalize("NFKD").replace(/\p{M}/gu,
t=>dn(t)?"":t)),Ne.get(e)}function Te(e){return(/^\p{ASCII}*$/u.test(e)?e:e.replace(/\P{ASCII}/gu,un).replace(ln,n=>ke[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").
toLowerCase().replace(/[ßςև]/g,n=>cn[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}var fn=Object.keys(Ie),go=fn.filter(e=>Array.isArray(Ie[e]));function Q(e){let[t,n,o]=e.split("-").map(Number);return`${o} ${Ae[n-1]} ${t}`}var mn=[[/^(\d{4})$/,e=>e],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,e=>dt(e)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,
e=>Q(e)],[/^(\d{3})X$/,e=>`the ${e}0s`],[/^(\d{4})-XX$/,e=>`some month of ${e}`],[/^(\d{4})-XX-XX$/,e=>`some day of ${e}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,e=>`\
some day of ${dt(e)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,e=>at[Number(e.slice(5))-21].replace("{}",e.slice(0,4))]];var dt=e=>`${Ae[Number(e.slice(5))-1]} ${e.slice(0,4)}`;function L(e){if(e==="..")return lt;if(/^[[{].*[\]}]$/.test(e))return gn(e);if(e.includes("/"))return ut(
e.split("/"));if(/[?~%]/.test(e)){let t=/[?%]/.test(e)?"perhaps ":"",n=/[~%]/.test(e)?"about ":"";return`${t}${n}${L(e.replace(/[?~%]/g,""))}`}for(let[t,n]of mn){
let o=t.exec(e);if(o)return n(o[1])}return bn(e)}function gn(e){let t=e.slice(1,-1).split(",").map(r=>r.includes("..")?ut(r.trim().split("..")):L(r.trim())),[n,
o]=[t.slice(0,-1),t[t.length-1]];return n.length?`${n.join(", ")} ${e[0]==="["?"or":"and"} ${o}`:o}function ut([e,t]){let n=o=>o===""||o==="..";return n(e)?`${L(
t)} or earlier`:n(t)?`${L(e)} or later`:`between ${L(e)} and ${L(t)}`}function bn(e){let t;try{t=z(e)}catch{return"an unknown date"}let[n,o]=t.map(r=>qe(r));return n?.
endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(0,4)} and ${o.slice(0,4)}`:n&&o?`between ${Q(n)} and ${Q(o)}`:n?`${Q(n)} or later`:o?`${Q(o)} or ea\
rlier`:"an unknown date"}var yn=0,Z=()=>`edit-${++yn}`;function _({label:e,hint:t,optional:n,wide:o},r,s=null){r.id||=Z();let a=Z(),l=i("p",{class:"edit-wrong",id:`${a}-wrong`,hidden:!0}),
c=i("p",{class:"fine",id:`${a}-hint`},t??"");r.setAttribute("aria-describedby",`${a}-wrong ${a}-hint`);let g={element:i("div",{class:o?"field wide":"field"},i("\
label",{for:r.id},e,n&&i("span",{class:"edit-optional"}," (optional)")),i("div",{class:"edit-control"},r,s),l,c),get:()=>r.value.trim(),set(f){r.value=f,r.dispatchEvent(
new Event("input"))},fail(f){l.hidden=!f,c.hidden=!!f,r.toggleAttribute("aria-invalid",!!f),f&&r.setAttribute("aria-invalid","true"),l.replaceChildren(...f?$n(f,
g):[])},focus:()=>r.focus()};return r.addEventListener("input",()=>g.fail(null)),r.addEventListener("change",()=>g.fail(null)),g}function $n({message:e,help:t,now:n},o){
let r=e.charAt(0).toUpperCase()+e.slice(1),s=typeof n=="string"?n:/^did you mean `([^`]+)`\?$/.exec(t)?.[1],a=[x(/[.?!]$/.test(r)?r:`${r}.`)," "];return typeof n==
"string"&&a.push("It is now “",x(n),"”. "),s!==void 0?a.push(xn(s,o)):t&&a.push(x(`${t.charAt(0).toUpperCase()}${t.slice(1)}.`)),a}var xn=(e,t)=>i("button",
{type:"button",class:"text",onclick:()=>{t.set(e),t.focus()}},"Use “",x(e),"”");function S(e){let{value:t="",placeholder:n,dir:o="auto",list:r}=e,s=i("input",
{type:"text",placeholder:n,dir:o,list:r,autocomplete:"off",maxlength:2e3});return s.value=t,_(e,s)}function M(e){let t=i("textarea",{rows:2,dir:"auto",class:"ed\
it-text",placeholder:e.placeholder});t.value=e.value??"";let n=()=>{t.rows=Math.min(10,Math.max(2,Math.ceil(t.value.length/70)))};return t.addEventListener("inp\
ut",n),n(),_({wide:!0,...e},t)}function D({groups:e,none:t="Choose …",...n}){let o=i("select",{},i("option",{value:""},t),e.map(([r,s])=>{let a=s.map(([l,c])=>i(
"option",{value:l},c));return r?i("optgroup",{label:r},a):a}));return o.value=n.value??"",_(n,o)}function ft(e){if(e==="..")return{words:"still going on",fault:null};
try{return z(e),{words:L(e),fault:null}}catch(t){return{words:"",fault:t instanceof Error?t:null}}}var pt="Such as 2012, 2012-07, 2012-07-14; about 2012: 2012~;\
 the 1990s: 199X";function I({ongoing:e,...t}){let n=i("input",{type:"text",dir:"ltr",autocomplete:"off",spellcheck:"false",maxlength:64});n.value=t.value??"";let o=i(
"button",{type:"button","aria-pressed":"false",onclick:()=>r.set(n.value.trim()===".."?"":"..")},"Still going on"),r=_({...t,hint:" "},n,e&&o),s=R(r.element,".f\
ine");s.setAttribute("aria-live","polite");let a=()=>{let l=n.value.trim(),{words:c,fault:d}=l?ft(l):{words:"",fault:null};o.setAttribute("aria-pressed",String(
l==="..")),s.classList.toggle("edit-meaning",!!c),s.textContent=c?`Means: ${c}`:d?`Not a date yet. ${pt}`:t.hint??pt};return n.addEventListener("input",a),a(),r}var Sn=8;function En(e,t){let n=Te(t).split(" ").filter(Boolean);if(!n.length)return[];let o=n.join(" "),r=[];for(let s of e){s.folded??=[...s.names,s.id,[...s.
names,s.fine].join(" ")].map(Te);let a=s.folded.reduce((l,c,d)=>Math.max(l,vn(c,n,o)-d/100),0);a>0&&r.push([a,s])}return r.sort(([s,a],[l,c])=>l-s||a.names[0].length-
c.names[0].length).slice(0,Sn).map(([,s])=>s)}function vn(e,t,n){if(e===n)return 4;if(e.startsWith(n))return 3;let o=e.split(" ");return t.every(r=>o.some(s=>s.
startsWith(r)))?2:t.every(r=>e.includes(r))?1:0}function U(e){let{options:t,none:n,add:o,chosen:r,value:s=""}=e,a=Z(),l=new Map(t.map(p=>[p.id,p.names[0]])),c=i(
"input",{type:"text",role:"combobox",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:e.placeholder,"aria-autocomplete":"list","aria-expanded":"fals\
e","aria-controls":a}),d=i("ul",{class:"options",role:"listbox",id:a,"aria-label":e.label,hidden:!0}),g=_(e,c,d),f=s,w=-1,u=[];c.value=$e(l.get(s)??s);let h=()=>{
d.hidden=!0,c.setAttribute("aria-expanded","false"),c.removeAttribute("aria-activedescendant")},m=p=>{w=p,[...d.children].forEach((A,k)=>A.setAttribute("aria-se\
lected",String(k===p))),!(p<0)&&(c.setAttribute("aria-activedescendant",`${a}-${p}`),d.children[p].scrollIntoView({block:"nearest"}))},b=p=>{f=p,c.value=$e(l.get(
p)??p),g.fail(null),h(),r?.(p)},$=(p,A)=>{u.push(A);let k=u.length-1,kt=Ot=>{Ot.preventDefault(),A()};return i("li",{role:"option",id:`${a}-${k}`,onpointerdown:kt},
p)},y=()=>{let p=c.value.trim();u=[];let A=En(t,p).map(k=>$([i("span",{class:"what"},x(k.names[0])),i("span",{class:"fine"},x(k.fine))],()=>b(k.id)));p&&o&&A.push(
$(i("span",{class:"what edit-add"},o.label(p)),()=>{h(),o.run(p)})),p&&!A.length&&A.push(i("li",{class:"none",role:"option","aria-disabled":"true","aria-selecte\
d":"false"},n)),d.replaceChildren(...A),d.hidden=!p,c.setAttribute("aria-expanded",String(!!p)),m(u.length?0:-1)};return c.addEventListener("input",()=>{f="",y(),
r?.("")}),c.addEventListener("blur",h),c.addEventListener("keydown",p=>{if(p.key==="ArrowDown")d.hidden?y():m(Math.min(w+1,u.length-1));else if(p.key==="ArrowUp")
m(Math.max(w-1,0));else if(p.key==="Enter"&&!d.hidden)u[w]?.();else if(p.key==="Escape"&&!d.hidden)h();else{p.key==="Tab"&&!p.shiftKey&&!d.hidden&&!f&&u[w]?.();
return}p.preventDefault(),p.stopPropagation()}),Object.assign(g,{get:()=>f||c.value.trim(),set:b})}var ae=Object.entries(st).map(([e,t])=>[e,`${e}: ${t}`]),le=Object.entries(it).map(([e,t])=>[e,`${e}: ${t}`]),ce=[["supports","supports it"],["disputes","disput\
es it"],["denies","denies it"]],In=[["state","armed-group","person","company","party","state-organ","armed-wing","bank","charity","coalition"],["media","interna\
tional-organisation","territory","other"]].flat(),ht=e=>e.replaceAll("-"," "),de=In.map(e=>[e,ht(e)]);function mt(e){return[...new Set(["support","structure","a\
lignment","hostility",...e.map(n=>n.family)])].map(n=>[n.charAt(0).toUpperCase()+n.slice(1),e.filter(o=>o.family===n).map(o=>[o.id,`${o.label} (${o.verb} …)`])])}
var ue=e=>e.actors.map(({id:t,names:n,type:o})=>({id:t,names:n,fine:ht(o??"")})),De=e=>e.sources.map(({id:t,names:n,reliability:o,published:r})=>({id:t,names:n,
fine:[n[1],r,`reliability ${o}`].filter(Boolean).join(" · ")}));var W=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.get()]).filter(([,t])=>t));function P(e,t){let n=i("details",{class:"edit-more"},i("summary",{},
e),i("div",{class:"edit-grid"},t.map(o=>o.element)));for(let o of t){let{fail:r}=o;o.fail=s=>{s&&(n.open=!0),r(s)}}return n}function Ce(e=""){let t={name:S({label:"\
Name",value:e}),type:D({label:"What is it?",groups:[["",de]]})},n={country:S({label:"Country",optional:!0,hint:"Two letters, such as LB",dir:"ltr"}),founded:I({
label:"Founded",optional:!0}),dissolved:I({label:"Dissolved",optional:!0}),born:I({label:"Born",optional:!0}),died:I({label:"Died",optional:!0}),url:S({label:"W\
eb address",optional:!0,dir:"ltr",placeholder:"https://"}),summary:M({label:"In a sentence or two of your own",optional:!0})};return{fields:{...t,...n},first:Object.
values(t),others:Object.values(n)}}function Fe(e,t=""){let n=/^https?:\/\//.test(t),o={title:S({label:"Title",value:n?"":t,wide:!0}),publisher:S({label:"Publish\
er",list:"edit-publishers"}),published:I({label:"Published",optional:!0}),reliability:D({label:"How reliable is the source?",groups:[["",ae]]}),url:S({label:"We\
b address",optional:!0,dir:"ltr",placeholder:"https://",value:n?t:""})},r={class:S({label:"Class",optional:!0,list:"edit-classes",hint:"Such as news or research"}),
author:S({label:"Author",optional:!0}),archived_url:S({label:"Archived copy",optional:!0,dir:"ltr",placeholder:"https://"}),accessed:I({label:"Read on",optional:!0}),
language:S({label:"Language",optional:!0,hint:"Two letters, such as ar",dir:"ltr"}),derives_from:U({label:"Passes on what this source says",optional:!0,options:De(
e),none:"No source has a name like this",wide:!0})};return{fields:{...o,...r},first:Object.values(o),others:Object.values(r)}}var gt=e=>[i("datalist",{id:"edit-\
publishers"},[...new Set(e.sources.map(t=>t.names[1]))].sort().map(t=>i("option",{value:t}))),i("datalist",{id:"edit-classes"},e.classes.map(t=>i("option",{value:t})))],
An=(e,t,n)=>i("div",{class:"edit-new",role:"group","aria-label":e},i("div",{class:"edit-new-head"},i("strong",{},e),i("button",{type:"button",class:"text",onclick:n},
"Choose from the list")),i("div",{class:"edit-grid"},t.first.map(o=>o.element)),P("More about it",t.others)),kn=0;function pe(e,t,n){let o=`n${++kn}`,r=null,s=i(
"div",{class:"wide edit-place",hidden:!0}),a=U({...n,options:e==="actor"?ue(t):De(t),none:`No ${e} has a name like this`,chosen:n.chosen,add:{label:l=>`Add “${l}\
” as a new ${e}`,run(l){let c=r=e==="actor"?Ce(l):Fe(t,l),d=()=>{r=null,s.hidden=!0,a.element.hidden=!1,a.set(""),a.focus()};s.replaceChildren(An(`A new ${e}`,
c,d)),s.hidden=!1,a.element.hidden=!0,(c.first.find(g=>!g.get())??c.first[0]).focus(),n.chosen?.()}}});return{field:a,place:s,get:()=>r?`+${o}`:a.get(),named:()=>r?
r.fields[e==="actor"?"name":"title"].get():a.get(),change:()=>r&&{change:`add-${e}`,key:o,...W(r.fields)},at:l=>r?.fields[l]??null}}function On(e,t,n){let o=pe(
"source",e,{label:"Source",placeholder:"Title, publisher or web address",wide:!0}),r={stance:D({label:"This source",groups:[["",ce]],value:"supports"}),credibility:D(
{label:"How credible is this?",groups:[["",le]]}),locator:S({label:"Where to look",optional:!0,placeholder:"Page, paragraph or section",wide:!0})},s={summary:M(
{label:"What it says, in your own words",optional:!0}),attributed_to:S({label:"Who says so in the source",optional:!0}),holds:I({label:"The time that it speaks \
of",optional:!0})},a=i("strong",{},`Source ${t}`),l=i("section",{class:"edit-claim","aria-label":`Source ${t}`},i("div",{class:"edit-new-head"},a,n&&i("button",
{type:"button",class:"text",onclick:n},"Remove")),i("div",{class:"edit-grid"},o.field.element,o.place,Object.values(r).map(d=>d.element)),P("More about what it \
says",Object.values(s))),c={...r,...s};return{element:l,focus:o.field.focus,change:o.change,at:d=>d==="source"?o.field:c[d]??null,atNew:d=>o.at(d),get:()=>({source:o.
get(),...W(c)}),number(d){a.textContent=`Source ${d}`,l.setAttribute("aria-label",`Source ${d}`)}}}function Le(e){let t=[],n=i("div",{class:"edit-claims"}),o=()=>{
let a=On(e,t.length+1,t.length?()=>r(a):null);return t.push(a),n.append(a.element),a},r=a=>{t.splice(t.indexOf(a),1),a.element.remove(),t.forEach((l,c)=>l.number(
c+1)),s.focus()},s=i("button",{type:"button",onclick:()=>o().focus()},"Add another source");return o(),{cards:t,parts:[n,i("p",{},s)],focus:()=>t[0].focus(),sources:()=>t.
flatMap(a=>{let l=a.change();return l?[{change:l,card:a}]:[]})}}var Nn="somebody else changed this meanwhile",fe=e=>t=>D({...t,groups:[["",e]],none:"Not given"}),Tn=e=>I({...e,ongoing:!0}),{line:v,text:G,date:C}=ee,Dn={actors:[
["name","Name",v],["type","What is it?",fe(de)],["country","Country",v],["founded","Founded",C],["dissolved","Dissolved",C],["born","Born",C],["died","Died",C],
["url","Web address",v],["summary","Summary",G]],links:[["start","Began",C],["end","Ended",Tn],["role","Office",v],["purpose","What it is for",G],["summary","Su\
mmary",G]],sources:[["title","Title",v],["publisher","Publisher",v],["reliability","How reliable is the source?",fe(ae)],["class","Class",v],["author","Author",
v],["published","Published",C],["url","Web address",v],["archived_url","Archived copy",v],["accessed","Read on",C],["language","Language",v],["summary","Summary",
G]],events:[["name","Name",v],["date","Date",C],["place","Place",v],["summary","Summary",G]]},Rn=[["stance","This source",fe(ce)],["credibility","How credible i\
s this?",fe(le)],["locator","Where to look",v],["summary","What it says, in your own words",G],["attributed_to","Who says so in the source",v],["holds","The tim\
e that it speaks of",C]];function Cn(e,t,n){return(t==="actors"?e.actors:t==="sources"?e.sources:[]).find(r=>r.id===n)?.names[0]??`this ${t.slice(0,-1)}`}function bt(e,t,n,o){
let r=[],s=(f,w,u)=>u.filter(([h])=>w[h]===void 0||typeof w[h]=="string").map(([h,m,b])=>{let $=w[h]??null,y=b({label:m,value:$??""}),p={path:[...f,h],was:$,field:y},
{fail:A}=y;return y.fail=k=>{k?.message.startsWith(Nn)&&(p.was=typeof k.now=="string"?k.now:null),A(k)},r.push(p),y}),a=new Map(e.sources.map(f=>[f.id,f.names[0]])),
l=Dn[t].filter(([f])=>!(o.periods&&["start","end"].includes(f))),c=s([],o,l),g=(o.claims??[]).map((f,w)=>P(`Claim of ${a.get(f.source)??f.source}`,s(["claims",w],
f,Rn)));return{title:`Correct ${Cn(e,t,n)}`,intro:"Only what you change is written. An emptied field is removed.",first:c[0],parts:[i("div",{class:"edit-grid"},
c.map(f=>f.element)),g.length>0&&i("section",{class:"edit-section"},i("h3",{},"Claims"),g)],collect(){return{changes:r.filter(({was:w,field:u})=>u.get()!==(w??"").
trim()).map(({path:w,was:u,field:h})=>({change:"correct",table:t,id:n,path:w,value:h.get()||null,was:u})),field:(w,u)=>r.find(h=>h.path.join("/")===u.join("/"))?.
field??null}}}}function Fn(e,t){let n=i("textarea",{readonly:!0,rows:12,"aria-label":t,class:"copy-text",dir:"auto"});n.value=e;let o=i("dialog",{"aria-labelledby":"copy-title",
class:"copy"},i("form",{method:"dialog"},i("button",{class:"text","aria-label":"Close"},"Close")),i("h2",{id:"copy-title"},t),i("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function wt(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{return Fn(e,t),!1}}function he(e){let t=e.split(`
`).filter(n=>!/^(?:diff --git|---|index|new file mode|@@) ?/.test(n));return i("div",{class:"edit-diff",tabindex:0,role:"region","aria-label":"The change, line \
by line"},t.filter((n,o)=>n||o<t.length-1).map(Mn))}function Mn(e){if(e.startsWith("+++ "))return i("p",{class:"edit-file"},x(e.slice(4).replace(/^b\//,"")));let[
t,n]=e[0]==="+"?["added","Added: "]:e[0]==="-"?["removed","Removed: "]:["",""];return i("p",{class:t||null},n&&i("span",{class:"hidden"},n),i("span",{class:"edi\
t-sign","aria-hidden":"true"},t?e[0]:" "),x(e.slice(1)||" ",{dir:"ltr"}))}var _e=(e,t)=>i("section",{class:"edit-section"},i("h3",{},"Commit message"),i("pre",{
class:"edit-message",tabindex:0,role:"region","aria-label":"Commit message"},x(e)),i("p",{},i("button",{type:"button",onclick:async()=>{await wt(e,"Commit messa\
ge")&&t("Copied")}},"Copy")));var T=null,be=!1,te=!1,me=0,yt=i("p",{class:"hidden",role:"status","aria-live":"polite"}),$t=e=>new Intl.ListFormat("en-GB").format(e),ge=e=>{yt.textContent=e};
function xt(){return be=T!==null||me>0,be}async function St(e){me+=1,await e(),me-=1,be&&!T&&!me&&window.location.reload()}window.addEventListener("beforeunload",
e=>{te&&e.preventDefault()});function ye(){T?.close()}function We(){if(!te)return ye();let e=T&&R(T,".edit-leave");e&&(e.hidden=!1,R(e,"button")?.focus())}function we(e,t,n){
if(!T){let s=i("dialog",{id:"edit","aria-labelledby":"edit-title"});s.addEventListener("cancel",a=>{a.preventDefault(),We()}),s.addEventListener("close",()=>{s.
remove(),T=null,te=!1,be&&window.location.reload()}),document.body.append(s),s.showModal(),T=s}let o=i("button",{type:"button",onclick:()=>{r.hidden=!0}},"Keep \
writing"),r=i("p",{class:"edit-leave",hidden:!0,role:"alert"},"What you typed is lost. ",o,i("button",{type:"button",onclick:ye},"Close without saving"));T.replaceChildren(
i("header",{class:"edit-head"},i("h2",{id:"edit-title",tabindex:-1},e),i("button",{type:"button",class:"text",onclick:We},"Close")),i("div",{class:"edit-body"},
V(t)),i("footer",{class:"edit-foot"},r,V(n),yt)),R(T,".edit-body")?.scrollTo(0,0)}var j=(e,t,n=!1)=>i("button",{type:"button",class:n?"primary":null,onclick:t},
e),Y=(e,t="")=>i("div",{class:"edit-notice",role:"alert"},x(`${e.charAt(0).toUpperCase()}${e.slice(1)}${/[.?!]$/.test(e)?"":"."}`),t&&[" ",x(`${t.charAt(0).toUpperCase()}${t.
slice(1)}${/[.?!]$/.test(t)?"":"."}`)]);function ne(e,t){let n=i("div",{class:"edit-problems"}),o=[e.intro&&i("p",{class:"fine"},x(e.intro)),n,e.parts,gt(t)],{mark:r}=t,
s=i("div",{},V(o));s.addEventListener("input",()=>{te=!0});let a=j("Review",()=>{f()},!0),l=()=>{we(e.title,s,[a,j("Cancel",We)])},c=u=>{let{field:h}=e.collect(),
m=[],b=[];for(let y of u){let p=y.change===null?null:h(y.change,y.path);p&&p.fail(y),p?m.push(p):b.push(Y(y.message,y.help))}n.replaceChildren(...b);let $=B(s,"\
[aria-invalid=true]")[0];($??n).scrollIntoView({block:"center"}),$?.focus(),ge(`${u.length} ${u.length===1?"thing":"things"} to correct`)},d=u=>{({mark:r}=u),n.
replaceChildren(Y("the data changed since you opened this form","your text is still here; look at the change, then review yours again"),u.diff?he(u.diff):""),l(),
n.scrollIntoView({block:"start"})},g=({error:u,help:h,faults:m,moved:b})=>!u&&!m&&!b?!1:(l(),m?c(m):b?d(b):(n.replaceChildren(Y(String(u),h)),n.scrollIntoView({
block:"start"})),!0);async function f(){let{changes:u}=e.collect();if(n.replaceChildren(),!u.length)return void n.replaceChildren(Y("nothing was changed yet"));
a.disabled=!0,ge("Checking");let h=await F({ask:"review",changes:u,mark:r});if(a.disabled=!1,g(h)||!h.draft)return;let{draft:m}=h;if(!m.diff)return void n.replaceChildren(
Y("this would change nothing"));let b=j("Save",()=>{w(u,m.plan,b)},!0);we("Review the change",[i("p",{class:"fine"},`Saving writes to ${$t(m.files)}. Nothing is\
 committed to Git.`),m.notes.length>0&&i("ul",{class:"edit-notes"},m.notes.map($=>i("li",{},x($)))),he(m.diff),_e(m.message,ge)],[b,j("Back to the form",l)]),b.
focus()}async function w(u,h,m){m.disabled=!0;let b=await F({ask:"save",changes:u,mark:r,plan:h});m.disabled=!1,!g(b)&&(b.saved?Et(b.saved):f())}l(),(e.first??{
focus(){}}).focus()}function Et(e){te=!1;let t=$t(e.files),n=e.undone?`The change was taken back from ${t}. Commit this only if you had committed the change.`:`\
Written to ${t}. Commit it with Git when you are ready.`;we(e.undone?"Undone":"Saved",[i("p",{},n),he(e.diff),!e.undone&&_e(e.message,ge)],[j("Done",ye,!0),!e.undone&&
j("Undo",()=>{Pe()})]),R(T,".edit-foot button.primary")?.focus()}async function Pe(){let e=await F({ask:"undo"});e.saved?Et(e.saved):oe(e)}function oe({error:e,
help:t}){we("This is not possible",Y(e??"the server gave no answer",t),j("Close",ye,!0))}var je=(e,...t)=>i("section",{class:"edit-section"},i("h3",{},e),t),re=(...e)=>i("div",{class:"edit-grid"},e.map(t=>t.element));function Be(e,{from:t="",to:n=""}={}){
let o=i("p",{class:"statement","aria-live":"polite"}),r=new Map(e.actors.map(u=>[u.id,u.names[0]])),s=new Map(e.kinds.map(u=>[u.id,u.verb])),a=()=>{let[u,h,m]=[
l.named(),s.get(d.get()),c.named()],b=u&&h&&m;o.hidden=!b,b&&o.replaceChildren(x(r.get(u)??u),` ${h} `,x(r.get(m)??m),".")},l=pe("actor",e,{label:"Who",value:t,
placeholder:"Iran",chosen:a}),c=pe("actor",e,{label:"To whom",value:n,placeholder:"Hamas",chosen:a}),d=D({label:"Does what",groups:mt(e.kinds)});d.element.addEventListener(
"change",a);let g={start:I({label:"Began",optional:!0}),end:I({label:"Ended",optional:!0,ongoing:!0}),summary:M({label:"In a sentence or two of your own",optional:!0})},
f={role:S({label:"Office",optional:!0,hint:"Of a person, such as Minister of Defence"}),purpose:M({label:"What it is for",optional:!0})},w=Le(e);return a(),{title:"\
New link",first:t?d:l.field,parts:[i("div",{class:"edit-sentence"},l.field.element,d.element,c.field.element),l.place,c.place,o,je("When",re(g.start,g.end)),je(
"How do we know?",w.parts),je("In words",re(g.summary),P("Office, purpose",Object.values(f)))],collect(){let u=[l,c].flatMap($=>$.change()??[]),h=w.sources(),m=[
...u,...h.map($=>$.change)],b={change:"add-link",source:l.get(),target:c.get(),kind:d.get(),...W({...g,...f}),claims:w.cards.map($=>$.get())};return{changes:[...m,
b],field($,[y,p,A]){return $<u.length?($===0&&l.change()?l:c).at(y):$<m.length?h[$-u.length].card.atNew(y):y==="claims"&&typeof p=="number"?w.cards[p]?.at(A)??null:
y==="source"?l.field:y==="target"?c.field:y==="kind"?d:g[y]??f[y]??null}}}}}function vt(e,t,n){let o=Le(e);return{title:"Add a source",intro:"What another sourc\
e says of this. It may support it, dispute it or deny it.",parts:o.parts,first:o.cards[0].at("source")??void 0,collect(){let r=o.sources(),s={change:"add-claims",
table:t,id:n,claims:o.cards.map(a=>a.get())};return{changes:[...r.map(a=>a.change),s],field(a,[l,c,d]){return a<r.length?r[a].card.atNew(l):l==="claims"&&typeof c==
"number"?o.cards[c]?.at(d)??null:null}}}}}function He(e,t){let n=t==="actor"?Ce():Fe(e);return{title:`New ${t}`,first:n.first[0],parts:[re(...n.first),P("More a\
bout it",n.others)],collect:()=>({changes:[{change:`add-${t}`,...W(n.fields)}],field:(o,[r])=>n.fields[r]??null})}}function It(e,t){let n=ue(e).filter(s=>s.id!==
t),o=e.actors.find(s=>s.id===t)?.names[0]??t,r={gone:U({label:"Is the same as",options:n,none:"No other actor has a name like this",wide:!0}),note:M({label:"Why",
optional:!0,hint:"Kept with the judgement in identities.yaml"})};return{title:`Merge into ${o}`,intro:`${o} takes the names, links and events of the other, whos\
e id then leads here.`,first:r.gone,parts:[re(r.gone,r.note)],collect:()=>({changes:[{change:"merge",keep:t,...W(r)}],field:(s,[a])=>r[a]??null})}}function Xe(e,t,n){
let o=e.links.find(c=>c.id===n),r=e.links.filter(c=>c.id!==n&&o&&c.source===o.source),s=e.links.filter(c=>c.source===n||c.target===n).length,a=s===1?"Its link g\
oes":`Its ${s} links go`,l={reason:S({label:"Why",wide:!0,hint:"Shown to readers who follow an old reference to it"})};return t==="links"&&(l.successor=U({label:"\
Replaced by",optional:!0,options:r.map(c=>({id:c.id,names:[c.id],fine:`${c.kind} to ${c.target}`})),none:"No other link of this actor has an id like this",hint:"\
The old id then leads there",wide:!0})),{title:t==="actors"?"Remove this actor":"Remove this link",intro:t==="actors"?`${a} with it. If it is another actor unde\
r a second name, merge the two instead.`:"Its claims go with it.",first:l.reason,parts:[re(...Object.values(l))],collect:()=>({changes:[{change:"retire",table:t,
id:n,...W(l)}],field:(c,[d])=>l[d]??null})}}var K=e=>St(async()=>{let t=await F({ask:"start"});if(!t.actors)return oe(t);let n=t,o=await e(n);o&&ne(o,n)}),Pn=(e,t)=>K(async n=>{let o=await F({ask:"record",
table:e,id:t});return o.record&&o.mark?(n.mark=o.mark,bt(n,e,t,o.record)):(oe(o),null)});function jn(e,t){let n=`${e}s`,o=["Correct",()=>{Pn(n,t)}];if(e==="acto\
r")return[["Add a link",()=>{K(r=>Be(r,{from:t}))}],o,["Merge",()=>{K(r=>It(r,t))}],["Remove",()=>{K(r=>Xe(r,"actors",t))}]];if(e==="link"||e==="event"){let r=[
"Add a source",()=>{K(s=>vt(s,e==="link"?"links":"events",t))}];return e==="event"?[r,o]:[r,o,["Remove",()=>{K(s=>Xe(s,"links",t))}]]}return e==="source"?[o]:[]}
function At(){let e=O("panel-body");if(R(e,".edit-doings"))return;let[t,n]=(O("panel").dataset.record??"").split(":"),o=n?jn(t,n):[];if(!o.length)return;let r=i(
"p",{class:"actions edit-doings",role:"group","aria-label":"Edit"},o.map(([a,l])=>i("button",{type:"button",onclick:l},a))),s=B(e,".actions")[0]??B(e,".summary")[0]??
B(e,".statement")[0];s?s.after(r):e.prepend(r)}async function Bn(){let e=O("show-edit"),{left:t,bottom:n}=e.getBoundingClientRect(),o=await F({ask:"start"});if(!o.
actors)return oe(o);let r=o,s=r.undo?[{label:`Undo: ${r.undo}`,run:()=>{Pe()}}]:[];Ye("Add to the data",[[{label:"New link",run:()=>ne(Be(r),r)},{label:"New act\
or",run:()=>ne(He(r,"actor"),r)},{label:"New source",run:()=>ne(He(r,"source"),r)}],s],{x:t,y:n+4})}if(xe()){let e=i("button",{type:"button",id:"show-edit","ari\
a-haspopup":"menu",onclick:()=>{Bn()}},"Edit");O("undo").before(e),Ke(),new MutationObserver(At).observe(O("panel-body"),{childList:!0}),At(),window.addEventListener(
"axisgraph-newer",t=>{xt()&&t.preventDefault()})}})();
